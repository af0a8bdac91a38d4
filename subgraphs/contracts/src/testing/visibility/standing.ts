import type { Model } from './model.js';
import { holdsIn } from './rights.js';
import { LAST_MOMENT } from './world.js';

/** Longer than any right that ends before the years ahead, and shorter than those. */
const LONG_AFTER = 2026;

/**
 * How an indicator stands, as far as an asker can know it: what it sees, put together with anything that may have been measured of the
 * years that it does not see. Where that leaves more than one answer, there is none.
 */
export function standingOf(model: Model, indicator: number): string {
  const { first } = model.world.indicators[indicator]!;
  const { year: today } = model.when;
  const sight = model.sight(indicator);
  const years = [...new Set([...Array.from({ length: LONG_AFTER - first }, (_, index) => first + index), LONG_AFTER, today])].filter((year) => year >= first && year <= today);
  const hidden = years.filter((year) => !sight.some((right) => holdsIn(right, year)));
  const seen = measurementsOf(model, indicator)
    .map((each) => model.world.measurements[each]!)
    .filter(({ year }) => year >= first)
    .map(({ year, meets }) => ({ year, meets: model.now(meets) }));
  // Only the last value counts: there is none in what is hidden, or the last is that of one of its years.
  const possible = [[], ...hidden.flatMap((year) => [true, false].map((meets) => [{ year, meets }]))].map((also) => standing(model, indicator, [...seen, ...also]));
  return new Set(possible).size === 1 ? possible[0]! : 'OUT_OF_SIGHT';
}

/** The measurements of an indicator that are seen, in the order of their years. */
export function measurementsOf(model: Model, indicator: number): number[] {
  const { measurements } = model.world;
  const all = model.seen('measurements').filter((each) => measurements[each]!.indicator === indicator);
  return all.toSorted((one, other) => measurements[one]!.year - measurements[other]!.year);
}

function standing({ world, when }: Model, indicator: number, measured: readonly { year: number; meets: boolean }[]): string {
  const { first, due } = world.indicators[indicator]!;
  // Of the first of July of a year, on the second: what has sixty days to report is not due yet.
  const lastDue = Math.min(due === 0 ? when.year : when.year - 1, LAST_MOMENT);
  const last = measured.toSorted((one, other) => one.year - other.year).at(-1);
  if (lastDue >= first && (!last || last.year < lastDue)) return 'OVERDUE';
  if (!last) return 'NOT_YET_MEASURED';
  return last.meets ? 'ON_TRACK' : 'BEHIND';
}
