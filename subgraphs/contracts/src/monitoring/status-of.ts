import { compareDecimals } from './decimal.js';
import { IndicatorStatus } from './indicator-status.js';
import { NormDirection } from './norm-direction.js';

export interface Norm {
  direction: NormDirection;
  /** A decimal number, as all values. */
  norm: string;
  /** The upper end, where the direction is between. */
  normTo: string | null;
}

export interface Monitored extends Norm {
  /** How many days after a moment its value must be there. */
  dueWithinDays: number;
}

export interface Measured {
  /** ISO date of the moment that it is for. */
  moment: string;
  /** Null where it is missing: that counts as not measured, for whatever reason. */
  value: string | null;
}

export interface MeasuredUntil {
  moments: readonly string[];
  /** Those made by the day, as far as whoever asks may see them. */
  measurements: readonly Measured[];
  validOn: string;
  /** From which day on, up to the day itself, whoever asks sees all that was measured; null if not on the day. */
  seenSince: string | null;
}

/**
 * How an indicator stands on a day. A moment is due when more days have passed since than it has to report. If some are, and neither the
 * last of them nor any later moment has a value, it is overdue. Otherwise the last value decides whether it is on track or behind;
 * without any, nothing is measured yet. What was measured for a day before the first moment does not count. Whoever does not see all
 * that this depends on is told so, and no more.
 *
 * @param moments at least one, in order; all dates are ISO dates
 */
export function statusOf(indicator: Monitored, { moments, measurements, validOn, seenSince }: MeasuredUntil): IndicatorStatus {
  const first = moments[0]!;
  if (validOn < first) return IndicatorStatus.NOT_YET_MEASURED;
  const isInSight = (since: string): boolean => seenSince !== null && seenSince <= since;
  const lastDue = moments.findLast((moment) => daysLater(moment, indicator.dueWithinDays) < validOn);
  const last = measurements
    .filter(({ value, moment }) => value !== null && first <= moment && moment <= validOn && isInSight(moment))
    .toSorted((one, other) => (one.moment < other.moment ? -1 : 1))
    .at(-1);
  if (lastDue !== undefined && (!last || last.moment < lastDue)) return isInSight(lastDue) ? IndicatorStatus.OVERDUE : IndicatorStatus.OUT_OF_SIGHT;
  if (!last) return isInSight(first) ? IndicatorStatus.NOT_YET_MEASURED : IndicatorStatus.OUT_OF_SIGHT;
  return meets(indicator, last.value!) ? IndicatorStatus.ON_TRACK : IndicatorStatus.BEHIND;
}

/** Whether a value lies on the right side of a norm; the norm itself does. */
export function meets({ direction, norm, normTo }: Norm, value: string): boolean {
  if (direction === NormDirection.AT_MOST) return compareDecimals(value, norm) <= 0;
  const isHighEnough = compareDecimals(value, norm) >= 0;
  return direction === NormDirection.BETWEEN ? isHighEnough && normTo !== null && compareDecimals(value, normTo) <= 0 : isHighEnough;
}

function daysLater(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
