/** A naive model of the graph's memory, written from what the moments mean, not from how they are stored. */
export interface Event {
  thing: string;
  id: string;
  /** Attributes that are said to hold within the period. */
  attributes: Record<string, unknown>;
  /** First day of the period, or null: always so far. */
  from: string | null;
  /** First day after the period, or null: for ever. */
  to: string | null;
  /** When the graph was told. */
  recordedAt: string;
}

export interface Moments {
  validOn: string;
  knownAt: string;
}

export type State = Record<string, any>;

/** What was said of a thing, as known at a moment, on a date; undefined if nothing was. Later words win over earlier ones. */
export function stateOf(history: readonly Event[], { thing, id }: { thing: string; id: string }, { validOn, knownAt }: Moments): State | undefined {
  let state: State | undefined;
  for (const event of history) {
    const told = event.recordedAt <= knownAt;
    const then = (event.from === null || event.from <= validOn) && (event.to === null || validOn < event.to);
    if (event.thing === thing && event.id === id && told && then) state = { ...state, ...event.attributes };
  }
  return state;
}

/** Where a term lies, seen from a date. */
export function statusOf({ termFrom, termTo }: State, validOn: string): 'FUTURE' | 'ACTIVE' | 'ENDED' {
  if (termTo !== null && termTo <= validOn) return 'ENDED';
  return termFrom === null || termFrom <= validOn ? 'ACTIVE' : 'FUTURE';
}
