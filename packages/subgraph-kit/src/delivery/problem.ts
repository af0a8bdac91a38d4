/** Something in a delivery that is not as expected: where it stands, and what would have been right. */
export interface DeliveryProblem {
  folder: string;
  file: string;
  /** Line of the file on which the row begins; the header stands on line 1. Absent where the file as a whole is meant. */
  row?: number;
  column?: string;
  /** What stands there now. */
  found?: string;
  expected: string;
  /** Name of the database's rule that refused the row. */
  rule?: string;
}

/** A delivery was refused as a whole; nothing of it is recorded. */
export class DeliveryRefused extends Error {
  override name = 'DeliveryRefused';

  /** @param problems every one that was found, in the order of the folders, files and rows */
  constructor(readonly problems: readonly DeliveryProblem[]) {
    super(`The delivery is refused: ${problems.length} problem${problems.length === 1 ? '' : 's'}, the first in ${problems[0]?.file ?? 'an unknown file'}.`);
  }
}

/** One of each, in the order of the folders, then by file, row and column. */
export function inOrder(problems: readonly DeliveryProblem[], folders: readonly string[]): DeliveryProblem[] {
  const distinct = [...new Map(problems.map((problem) => [JSON.stringify(problem, KEYS), problem])).values()];
  return distinct.toSorted(
    (a, b) =>
      folders.indexOf(a.folder) - folders.indexOf(b.folder) ||
      compare(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compare(a.column ?? '', b.column ?? ''),
  );
}

const KEYS = ['folder', 'file', 'row', 'column', 'found', 'expected', 'rule'];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
