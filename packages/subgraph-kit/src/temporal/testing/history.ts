/** Days from the first up to, not including, the last; null where there is none. */
export interface Days {
  from: string | null;
  to: string | null;
}

export interface Change {
  id: string;
  valid: Days;
  term: Days;
  name: string;
  size?: number;
  reason?: string;
}

/** What the view shows of a thing. */
export interface Shown {
  id: string;
  name: string;
  size: number;
  reason: string | null;
  status: 'FUTURE' | 'ACTIVE' | 'ENDED';
}

interface Logged {
  change: Change;
  at: number;
}

/**
 * What record() ought to do, without versions or ranges: a list of changes with their moments. What holds on a day is
 * what the changes that were known and hold on that day make of it, one after another.
 */
export class History {
  private readonly log: Logged[] = [];

  /** Adds what one transaction recorded, in its order; moments in milliseconds. */
  add(recorded: readonly { changes: readonly Change[]; at: number }[]): void {
    for (const { changes, at } of recorded) this.log.push(...changes.map((change) => ({ change, at })));
  }

  get moments(): number[] {
    return this.log.map(({ at }) => at);
  }

  shown(validOn: string, knownAt: number): Shown[] {
    const known = this.log.filter(({ change, at }) => at <= knownAt && includes(change.valid, validOn));
    const byId = Map.groupBy(known, ({ change }) => change.id);
    return [...byId]
      .map(([id, each]) => fold(id, each, validOn))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function fold(id: string, changes: readonly Logged[], validOn: string): Shown {
  // A size that no change gives is 1, by the default of its column.
  const [name, size, term] = changes.reduce<[string, number, Days]>(([, before], { change }) => [change.name, change.size ?? before, change.term], ['', 1, { from: null, to: null }]);
  const status = includes(term, validOn) ? 'ACTIVE' : term.to !== null && term.to <= validOn ? 'ENDED' : 'FUTURE';
  return { id, name, size, reason: changes.at(-1)!.change.reason ?? null, status };
}

function includes({ from, to }: Days, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
