import { expect, test } from '@jest/globals';
import { compareHorizons } from './compare-horizons.js';

test.each([
  ['2026-01-01', '2028-01-01', 'CONTRACT_ENDS_FIRST', 730],
  ['2028-03-01', '2028-02-28', 'PLAN_ENDS_FIRST', 2],
  ['2026-10-25', '2026-10-26', 'CONTRACT_ENDS_FIRST', 1],
  ['2026-06-01', '2026-06-01', 'TOGETHER', 0],
  [null, '2026-06-01', 'UNKNOWN', null],
  ['2026-06-01', null, 'UNKNOWN', null],
  [null, null, 'UNKNOWN', null],
])('a contract until %s and a plan until %s: %s, %s days', (contractTo, planTo, comparison, days) => {
  expect(compareHorizons(contractTo, planTo)).toEqual({ comparison, days });
});
