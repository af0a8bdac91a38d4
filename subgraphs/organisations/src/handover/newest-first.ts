/** What began last comes first; what began on an unknown date comes last. Of one date they stay in the order in which they came. */
export function newestFirst<T extends { termFrom: string | null }>(facts: readonly T[]): T[] {
  return facts.toSorted((one, other) => compare(other.termFrom ?? '', one.termFrom ?? ''));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
