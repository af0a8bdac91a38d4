import { MeasuringFrequency } from './measuring-frequency.js';

export interface MeasuringPlan {
  /** ISO dates; empty where a frequency is given. */
  moments: readonly string[];
  frequency: MeasuringFrequency | null;
  /** ISO dates; null where the moments are listed. */
  firstMoment: string | null;
  lastMoment: string | null;
}

const MONTHS: Record<MeasuringFrequency, number> = {
  [MeasuringFrequency.MONTHLY]: 1,
  [MeasuringFrequency.QUARTERLY]: 3,
  [MeasuringFrequency.HALF_YEARLY]: 6,
  [MeasuringFrequency.YEARLY]: 12,
};

/**
 * The days for which something is measured, in order: those listed, or every so many months from the first up to and including the
 * last. From the last day of a month on, each is the last of its month; what a month lacks becomes its last day.
 */
export function momentsOf({ moments, frequency, firstMoment, lastMoment }: MeasuringPlan): string[] {
  if (!frequency || !firstMoment || !lastMoment) return moments.toSorted();
  const all: string[] = [];
  for (let count = 0, moment = firstMoment; moment <= lastMoment; ) {
    all.push(moment);
    count += 1;
    moment = monthsLater(firstMoment, count * MONTHS[frequency]);
  }
  return all;
}

function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = (monthIndex: number): number => new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const target = month - 1 + months;
  const isLast = day === lastDay(month - 1);
  return new Date(Date.UTC(year, target, isLast ? lastDay(target) : Math.min(day, lastDay(target)))).toISOString().slice(0, 10);
}
