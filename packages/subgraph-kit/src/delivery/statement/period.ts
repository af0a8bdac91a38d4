/** From its first day up to, not including, its end; ISO dates, null where it has none. */
export interface Period {
  from: string | null;
  to: string | null;
}

export const ALWAYS: Period = { from: null, to: null };

export function overlap(a: Period, b: Period): boolean {
  return beginsBeforeEnd(a.from, b.to) && beginsBeforeEnd(b.from, a.to);
}

/** As PostgreSQL writes a range of dates. */
export function daterange({ from, to }: Period): string {
  return `[${from ?? ''},${to ?? ''})`;
}

/** Reads what `daterange` wrote. */
export function periodOf(range: string): Period {
  const [from, to] = range.slice(1, -1).split(',');
  return { from: from || null, to: to || null };
}

function beginsBeforeEnd(from: string | null, to: string | null): boolean {
  return from === null || to === null || from < to;
}
