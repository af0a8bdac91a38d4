import { expect, it } from '@jest/globals';
import { latest } from './latest.js';

it.each([
  ['the one that began last', ['2022-01-01', '2024-01-01', '2023-01-01'], 1],
  ['one with a beginning rather than one without', [null, '2000-01-01'], 1],
  ['the first of two that began together', ['2024-01-01', '2024-01-01'], 0],
  ['the first where no beginning is known', [null, null], 0],
])('the latest is %s', (_, beginnings, expected) => {
  const facts = beginnings.map((termFrom, at) => ({ termFrom, at }));
  expect(latest(facts)?.at).toBe(expected);
});

it('there is no latest of nothing', () => {
  expect(latest([])).toBeNull();
});
