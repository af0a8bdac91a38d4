/** Something in a published file that is not as expected: where it stands, and what would have been right. */
export interface FileProblem {
  file: string;
  /** Line of a text file, row of a sheet, number of an item of a list in JSON; absent where the file as a whole is meant. */
  row?: number;
  column?: string;
  found?: string;
  expected: string;
}

/** A file that cannot be read at all. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';

  constructor(readonly problem: FileProblem) {
    super(`${problem.file}: expected ${problem.expected}.`);
  }
}
