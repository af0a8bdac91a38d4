import { expect, test } from '@jest/globals';
import { MeasuringFrequency } from './measuring-frequency.js';
import { momentsOf } from './moments.js';

const { MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY } = MeasuringFrequency;

test.each([
  [QUARTERLY, '2024-03-31', '2024-12-31', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
  [QUARTERLY, '2024-06-30', '2024-12-31', ['2024-06-30', '2024-09-30', '2024-12-31']],
  [QUARTERLY, '2024-04-01', '2024-09-30', ['2024-04-01', '2024-07-01']],
  [MONTHLY, '2023-12-30', '2024-03-30', ['2023-12-30', '2024-01-30', '2024-02-29', '2024-03-30']],
  [MONTHLY, '2024-02-29', '2024-04-30', ['2024-02-29', '2024-03-31', '2024-04-30']],
  [HALF_YEARLY, '2024-07-01', '2025-06-30', ['2024-07-01', '2025-01-01']],
  [YEARLY, '2024-02-29', '2026-12-31', ['2024-02-29', '2025-02-28', '2026-02-28']],
  [YEARLY, '2024-12-31', '2024-12-31', ['2024-12-31']],
])('%s from %s to %s', (frequency, firstMoment, lastMoment, expected) => {
  expect(momentsOf({ moments: [], frequency, firstMoment, lastMoment })).toEqual(expected);
});

test('what is listed comes in order', () => {
  expect(momentsOf({ moments: ['2025-01-01', '2024-01-01'], frequency: null, firstMoment: null, lastMoment: null })).toEqual(['2024-01-01', '2025-01-01']);
});
