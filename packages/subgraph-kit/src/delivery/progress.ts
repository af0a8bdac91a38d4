import type { Plan } from './recording/plan.js';
import type { Statement } from './statement/statement.js';

/** How far an import is. */
export interface ImportProgress {
  /** Of the row that was recorded last. */
  folder: string;
  file: string;
  /** Rows recorded so far, of all files; a row counts once for each subgraph that takes it. */
  done: number;
  total: number;
}

/** Turns chunks of recorded rows into progress. */
export function progressOf(plans: readonly Plan[], onProgress: (progress: ImportProgress) => void): (rows: readonly Statement[]) => void {
  const total = plans.flatMap(({ changes }) => changes.flatMap(({ pending }) => pending)).length;
  let done = 0;
  return (rows) => {
    done += rows.length;
    const { folder, file } = rows.at(-1)!.origin;
    onProgress({ folder, file, done, total });
  };
}
