import { expect, test } from '@jest/globals';
import { isMultiYear } from './is-multi-year.js';

test.each([
  [12, null, null, false],
  [13, null, null, true],
  [24, '2024-01-01', '2024-06-01', true],
  [null, '2024-01-01', '2025-01-01', false],
  [null, '2024-01-01', '2025-01-02', true],
  [null, '2024-02-29', '2025-03-01', true],
  [null, '2024-02-29', '2025-02-28', false],
  [null, '2024-01-01', null, null],
  [null, null, '2024-01-01', null],
  [null, null, null, null],
])('%s months, from %s to %s: %s', (durationMonths, termFrom, termTo, expected) => {
  expect(isMultiYear({ durationMonths, termFrom, termTo })).toBe(expected);
});
