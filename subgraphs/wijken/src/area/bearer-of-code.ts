import { TermStatus } from '@regiograaf/subgraph-kit';

interface Bearer {
  id: string;
  status: TermStatus;
  edition: number;
}

const PREFERENCE = [TermStatus.ACTIVE, TermStatus.FUTURE, TermStatus.ENDED];

/** Which area a code means, of all that ever bear it: the one that exists on the date, else one to come, else the last. */
export function bearerOfCode<T extends Bearer>(bearers: readonly T[]): T | null {
  const [first = null] = bearers.toSorted(
    (a, b) => PREFERENCE.indexOf(a.status) - PREFERENCE.indexOf(b.status) || b.edition - a.edition || (a.id < b.id ? -1 : 1),
  );
  return first;
}
