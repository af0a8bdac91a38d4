import type { Place } from '../folder/place.js';
import type { DeliveryProblem } from '../problem.js';

/** The row that a statement was read from. */
export interface Origin extends Place {
  line: number;
  /** Cells by column. */
  cells: Readonly<Record<string, string>>;
}

/** Line on which the header stands. */
export const HEADER_ROW = 1;

/** A problem with a statement's column, at the place in the file that the cell came from. */
export function problemAt(origin: Origin, column: string | undefined, { expected, rule, found }: { expected: string; rule?: string; found?: string }): DeliveryProblem {
  const { folder, file, line } = origin;
  const cell = found ?? (column === undefined ? undefined : origin.cells[column]);
  return { folder, file, row: line, ...(column === undefined ? {} : { column }), ...(cell === undefined ? {} : { found: cell }), expected, ...(rule ? { rule } : {}) };
}
