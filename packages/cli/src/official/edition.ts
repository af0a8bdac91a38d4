/** What stands recorded of an area over some days. */
export interface StandingEdition {
  edition: number;
}

/**
 * The days over which an edition of an area holds: from its own year up to the next edition of that area that is known. The oldest
 * that is known stands for what came before it, as nothing else does.
 *
 * @param standing the editions of the area that are recorded
 * @returns a `daterange`
 */
export function daysOfEdition(year: number, standing: readonly StandingEdition[]): string {
  const later = standing.map(({ edition }) => edition).filter((edition) => edition > year);
  const from = standing.some(({ edition }) => edition < year) ? `[${firstDay(year)}` : '(';
  return `${from},${later.length > 0 ? firstDay(Math.min(...later)) : ''})`;
}

export function firstDay(year: number): string {
  return `${year}-01-01`;
}

/** An area that bears a code, or did. */
export interface Bearer {
  id: string;
  code: string;
  edition: number;
  /** First day on which it is no more; null if that is not known. */
  to: string | null;
}

/**
 * The id of the area that has a code in an edition. A code that was given out again after its area ended names another area: that gets
 * another id.
 *
 * @param bearers areas that are recorded with that code
 */
export function idInEdition(base: string, year: number, bearers: readonly Bearer[]): string {
  const existing = bearers.filter(({ to, edition }) => to === null || to > firstDay(year) || edition >= year);
  const [found] = existing.toSorted((a, b) => Math.abs(a.edition - year) - Math.abs(b.edition - year));
  return found?.id ?? (bearers.length === 0 ? base : `${base}v${year}`);
}
