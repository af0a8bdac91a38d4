import { expect, test } from '@jest/globals';
import { bestYear, coveredShare, knownShare, type CoveredInhabitants } from './share.js';

const inhabitants = (whole: number | null, known: number, missing: string[] = [], year = 2022): CoveredInhabitants => ({ year, whole, known, missing });

test.each<[CoveredInhabitants, number | null, number | null]>([
  [inhabitants(1000, 0), 0, 0],
  [inhabitants(1000, 333), 33.3, 33.3],
  [inhabitants(1000, 1000), 100, 100],
  [inhabitants(1000, 250, ['wijk:a']), null, 25],
  [inhabitants(null, 250), null, null],
  [inhabitants(0, 0), null, null],
])('of %j is covered %j percent, at least %j', (given, share, atLeast) => {
  expect([coveredShare(given), knownShare(given)]).toEqual([share, atLeast]);
});

test.each([
  ['the latest', [inhabitants(10, 5, [], 2024), inhabitants(10, 5, [], 2022)], 2024],
  ['an earlier one, if something is missing in the latest', [inhabitants(10, 5, ['wijk:a'], 2024), inhabitants(null, 5, [], 2023), inhabitants(10, 5, [], 2022)], 2022],
  ['the latest, if something is missing in all', [inhabitants(null, 5, ['wijk:a'], 2024), inhabitants(10, 5, ['wijk:a'], 2023), inhabitants(10, 5, ['wijk:a'], 2022)], 2023],
  ['the latest, if the whole is missing in all', [inhabitants(null, 5, [], 2024), inhabitants(null, 5, [], 2022)], 2024],
  ['none of none', [], undefined],
])('the best year is %s', (_, years, expected) => {
  expect(bestYear(years)?.year).toBe(expected);
});
