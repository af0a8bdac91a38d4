/** The two moments that every read is pinned to. */
export interface Moments {
  /** ISO calendar date `YYYY-MM-DD`: what held on this day. */
  readonly validOn: string;
  /** ISO instant in UTC, in whole milliseconds: what the graph said at this moment. */
  readonly knownAt: string;
}

// Dates of Dutch law and care are dates in the Netherlands, wherever the server stands.
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The defaults: today in the Netherlands, and now. */
export function presentMoments(now: Date = new Date()): Moments {
  return { validOn: dutchDay.format(now), knownAt: now.toISOString() };
}
