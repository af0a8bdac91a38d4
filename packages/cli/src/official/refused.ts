import type { FileProblem } from '@regiograaf/official-data';

const MOST_KEPT = 10_000;

/** Gathers what is wrong with published files; of very much, the first ten thousand. */
export class Problems {
  readonly kept: FileProblem[] = [];
  count = 0;

  add = (problem: FileProblem): void => {
    this.count += 1;
    if (this.kept.length < MOST_KEPT) this.kept.push(problem);
  };

  /** @throws FilesRefused if anything is wrong */
  refuse(): void {
    if (this.count > 0) throw new FilesRefused(this.kept, this.count);
  }
}

/** Published files were refused as a whole; nothing of them is recorded. */
export class FilesRefused extends Error {
  override name = 'FilesRefused';

  /** @param count how many problems there are; more than are kept, if there are very many */
  constructor(
    readonly problems: readonly FileProblem[],
    readonly count: number,
  ) {
    super(`The files are refused: ${count} problem${count === 1 ? '' : 's'}.`);
  }
}
