import { describe, expect, it } from '@jest/globals';
import { figureSetId, figureValue } from './figure-set.js';

describe('a figure of a set', () => {
  it.each([
    ['its value', '40.5', { inhabitants: '40' }, 40.5],
    ['below zero too', '-0.022', {}, -0.022],
    ['not published', '', { inhabitants: '40' }, 'NOT_PUBLISHED'],
    ['not published either where the inhabitants are not', '', { inhabitants: '' }, 'NOT_PUBLISHED'],
    ['not published where the inhabitants are not asked', '', {}, 'NOT_PUBLISHED'],
    ['nobody’s where nobody lives', '', { inhabitants: '0' }, 'NO_INHABITANTS'],
    ['0 where a 0 was published', '0', { inhabitants: '0' }, 0],
    ['no number with a decimal comma', '40,5', {}, undefined],
    ['no number in words', 'geen', {}, undefined],
  ])('is %s', (_, cell, row, expected) => {
    expect(figureValue(cell, row as Record<string, string>)).toBe(expected);
  });
});

it('a set is that of one area, year and publication', () => {
  expect(figureSetId({ area: 'wijk:WK059901', period: '2022', source: 'source:cbs-kwb-2022' })).toBe('figures:WK059901-2022-cbs-kwb-2022');
});
