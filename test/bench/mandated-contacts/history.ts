import type { Rows } from '../shared/recorder.js';
import { mandateRows } from './mandates.js';
import { baseRows, lateRows, PERIODS, periodRows } from './region.js';

/** What was recorded of each region on a day, and could be known from then on. */
export interface RecordedOn {
  day: string;
  rowsOf: (region: string) => Rows;
}

const LATE = '2025-01-01';

/** Ten years, as they were recorded: what is there from the start, and of each period of two years its holders and its mandates, four times. */
export const HISTORY: readonly RecordedOn[] = [
  { day: '2015-12-01', rowsOf: baseRows },
  ...PERIODS.flatMap((period) =>
    [`${period.year}-01-01`, `${period.year}-07-01`, `${period.year + 1}-01-01`, `${period.year + 1}-12-01`].map(
      (day, index): RecordedOn => ({
        day,
        rowsOf: (region) => ({
          ...(index === 0 ? periodRows(region, period) : {}),
          ...(day === LATE ? lateRows(region) : {}),
          mandate: mandateRows(region, period, { version: index + 1, day }),
        }),
      }),
    ),
  ),
];
