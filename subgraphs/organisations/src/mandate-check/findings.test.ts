import { Certainty } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { held, verdict } from '../testing/checked-mandates.js';

const sub = held('sub', { parentId: 'top' });

describe('every rule that fails is named, with what breaks it:', () => {
  const findings = (...args: Parameters<typeof verdict>): (readonly string[])[] => verdict(...args).findings.map(({ failure, records }) => [failure, ...records]);

  test('none, where one mandate proves it', () => {
    expect(findings([held('one'), held('two', { termTo: '2020-01-01' })])).toEqual([]);
  });

  test('who asked about what, where there is no mandate', () => {
    expect(findings([])).toEqual([['NO_MANDATE', 'group', 'elderly']]);
    expect(findings([], { actor: { kind: 'person', id: 'carla' } })).toEqual([['NO_POST', 'carla']]);
  });

  test('of one mandate, all rules in their order', () => {
    const one = held('one', { counterparty: CounterpartyKind.HOSPITAL, certainty: Certainty.PROPOSED, termTo: '2020-01-01', authority: MandateAuthority.EXPLORE, parentId: 'gone', ceilingEuros: '10' });
    expect(findings([one], { amount: '20', onBehalfOf: 'practice' }, { existing: new Set(), appointments: [], seen: ['one'] })).toEqual([
      ['WRONG_COUNTERPARTY', 'one'],
      ['BROKEN_CHAIN', 'one'],
      ['NOT_ESTABLISHED', 'one'],
      ['EXPIRED', 'one'],
      ['HOLDER_ENDED', 'one', 'director'],
      ['VACANT', 'one', 'director'],
      ['LOWER_AUTHORITY', 'one'],
      ['NOT_BOUND', 'one', 'practice'],
      ['CEILING_EXCEEDED', 'one'],
    ]);
  });

  test('of several, each with the mandate above it that breaks it', () => {
    const top = held('top', { termTo: '2024-01-01', holderPostId: 'other', authority: MandateAuthority.AGREE });
    expect(findings([sub, top, held('two', { termFrom: '2025-01-01' })])).toEqual([
      ['NOT_YET', 'two'],
      ['EXPIRED', 'sub', 'top'],
      ['LOWER_AUTHORITY', 'sub', 'top'],
    ]);
  });

  test('of a ceiling that is hidden, that it is', () => {
    const mandates = [held('one', { ceilingEuros: '10' }), held('two', { ceilingEuros: '10', termTo: '2020-01-01' })];
    for (const amount of ['5', '20']) {
      expect(findings(mandates, { amount })).toEqual([['EXPIRED', 'two'], ['WITHHELD', 'one', 'two']]);
    }
  });

  test('and who is the one exclusively', () => {
    expect(findings([held('one'), held('x', { exclusive: true, holderPostId: 'other' })])).toEqual([['EXCLUSIVE_TO_ANOTHER', 'one', 'x']]);
  });
});
