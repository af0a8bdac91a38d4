import { decodeCursor, type GivenMoments, inputError, type Moments, resolveMoments } from '@regiograaf/subgraph-kit/protocol';

export interface Asked {
  /** What the request's `@asOf` gives; nothing where it has none. */
  readonly given: GivenMoments;
  /** The cursors in its arguments. */
  readonly cursors: readonly string[];
}

/**
 * The two moments of a request. Continuing a list continues on the moments that it was first read at, so what `@asOf`
 * leaves open a cursor fills in; what nothing fixes is today in the Netherlands, and now.
 *
 * @throws BAD_USER_INPUT for `@asOf` itself; INVALID_CURSOR for a cursor that is none, or that another one or `@asOf` contradicts
 */
export function pinnedMoments({ given, cursors }: Asked, now: Date = new Date()): Moments {
  const [continued, ...others] = cursors.map((cursor) => momentsIn(cursor, now));
  if (!continued) return resolveMoments(given, { now });
  const open = { validOn: given.validOn ?? continued.validOn, knownAt: given.knownAt ?? continued.knownAt };
  const pinned = resolveMoments(open, { now });
  const contradicting = [continued, ...others].find((moments) => !same(moments, pinned));
  if (contradicting) throw invalidCursor(`a cursor of ${described(pinned)}, like the rest of the request`, described(contradicting));
  return pinned;
}

function momentsIn(cursor: string, now: Date): Moments {
  const { moments } = decodeCursor(cursor);
  try {
    return resolveMoments(moments, { now });
  } catch {
    throw invalidCursor('a cursor that this graph gave');
  }
}

function same(one: Moments, other: Moments): boolean {
  return one.validOn === other.validOn && one.knownAt === other.knownAt;
}

function described({ validOn, knownAt }: Moments): string {
  return `a list on ${validOn} as known at ${knownAt}`;
}

function invalidCursor(expected: string, found?: string): Error {
  return inputError({ argument: 'after', expected, found }, 'INVALID_CURSOR');
}
