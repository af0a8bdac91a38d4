import { describe, expect, test } from '@jest/globals';
import { held, outcome } from '../testing/checked-mandates.js';
import type { CheckedMandate } from './facts.js';

describe('a ceiling', () => {
  const hundred = held('hundred', { ceilingEuros: '100.00' });

  test.each<[string, CheckedMandate[], string, string[]]>([
    ['covers less', [hundred], '99.99', ['true', 'hundred']],
    ['covers just that', [hundred], '100', ['true', 'hundred']],
    ['covers no more', [hundred], '100.01', ['false', 'CEILING_EXCEEDED']],
    ['is exact for large amounts', [held('large', { ceilingEuros: '9007199254740.99' })], '9007199254741', ['false', 'CEILING_EXCEEDED']],
    ['does not matter without an amount', [hundred], '', ['true', 'hundred']],
    ['does not matter where another has none', [hundred, held('free')], '500', ['true', 'free']],
    ['binds those below it', [held('low', { parentId: 'hundred' }), hundred], '500', ['false', 'CEILING_EXCEEDED']],
  ])('%s', (_, mandates, amount, expected) => {
    expect(outcome(mandates, { amount }, { seen: mandates.map(({ id }) => id) })).toEqual(expected);
  });

  test.each(['1', '100', '100.01', '5000'])('that is not shown gives one answer for every amount: %s', (amount) => {
    expect(outcome([hundred], { amount })).toEqual(['null', 'WITHHELD']);
    expect(outcome([held('low', { parentId: 'hundred' }), hundred], { amount }, { seen: ['low'] })).toEqual(['null', 'WITHHELD']);
    expect(outcome([hundred, held('free')], { amount })).toEqual(['true', 'free']);
    expect(outcome([hundred, held('one', { ceilingEuros: '0.50' })], { amount }, { seen: ['one'] })).toEqual(['null', 'WITHHELD']);
  });

  test('says nothing where another rule fails first', () => {
    expect(outcome([{ ...hundred, termTo: '2020-01-01' }], { amount: '500' })).toEqual(['false', 'EXPIRED']);
  });
});
