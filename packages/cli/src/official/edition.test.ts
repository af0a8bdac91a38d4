import { describe, expect, test } from '@jest/globals';
import { daysOfEdition, idInEdition, type Bearer } from './edition.js';

test.each([
  ['always, if it is the only one', 2022, [], '(,)'],
  ['from its year, after an earlier one', 2022, [2020], '[2022-01-01,)'],
  ['up to the next, as the oldest', 2015, [2020, 2022], '(,2020-01-01)'],
  ['between two others', 2021, [2015, 2020, 2024, 2022], '[2021-01-01,2022-01-01)'],
  ['as before, when it comes again', 2020, [2020, 2022], '(,2022-01-01)'],
])('an edition holds %s', (_, year, editions, expected) => {
  expect(daysOfEdition(year, editions.map((edition) => ({ edition })))).toBe(expected);
});

describe('an area with a code is', () => {
  const bearer = (id: string, edition: number, to: string | null = null): Bearer => ({ id, code: 'WK000101', edition, to });
  test.each([
    ['a new one, where nothing has the code', [], 'wijk:a'],
    ['the one that has it', [bearer('wijk:a', 2020)], 'wijk:a'],
    ['the one that had it then', [bearer('wijk:a', 2022, '2024-01-01'), bearer('wijk:av2024', 2024)], 'wijk:a'],
    ['another one, where the one that had it has ended', [bearer('wijk:a', 2020, '2021-01-01')], 'wijk:av2022'],
    ['that other one, when it comes again', [bearer('wijk:a', 2020, '2021-01-01'), bearer('wijk:av2022', 2022)], 'wijk:av2022'],
  ])('%s', (_, bearers, expected) => {
    expect(idInEdition('wijk:a', 2022, bearers)).toBe(expected);
  });
});
