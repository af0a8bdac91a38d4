interface Begins {
  termFrom: string | null;
}

/** The fact that began last, or null; an unknown beginning is the earliest, and of two that began together the first wins. */
export function latest<T extends Begins>(facts: readonly T[]): T | null {
  return facts.toSorted((a, b) => (b.termFrom ?? '').localeCompare(a.termFrom ?? ''))[0] ?? null;
}
