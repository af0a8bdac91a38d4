import type { Place } from '../folder/place.js';
import type { DeliveryProblem } from '../problem.js';

/** The row that a statement was read from. */
export interface Origin extends Place {
  line: number;
  /** Cells by column. */
  cells: Readonly<Record<string, string>>;
  /** For a row of a wide file: the headers of the file, and the open-ended column that this statement was made of. */
  wide?: { headers: readonly string[]; column: string; cell: string };
}

const HEADER_ROW = 1;

/** A problem with a statement's column, at the place in the file that the cell came from. */
export function problemAt(origin: Origin, column: string | undefined, { expected, rule, found }: { expected: string; rule?: string; found?: string }): DeliveryProblem {
  const { folder, file, line } = origin;
  const cell = found ?? (column === undefined ? undefined : origin.cells[column]);
  const at = column === undefined ? { row: line } : position(origin, column);
  return { folder, file, ...at, ...(cell === undefined ? {} : { found: cell }), expected, ...(rule ? { rule } : {}) };
}

/** The problem that a required cell is empty; where a wide file has no such column, its header is to blame. */
export function emptyCell(origin: Origin, column: string, expected: string): DeliveryProblem {
  const { folder, file, wide } = origin;
  const missing = wide && wide.cell !== '' && !wide.headers.includes(column);
  return missing ? { folder, file, row: HEADER_ROW, column, expected: `this column: ${expected}` } : problemAt(origin, column, { expected, found: '' });
}

function position({ line, cells, wide }: Origin, column: string): { row: number; column: string } {
  if (!wide || wide.headers.includes(column)) return { row: line, column };
  const cell = cells[column] ?? '';
  const fromHeader = column !== 'id' && cell !== wide.cell && cell.includes(wide.column);
  return { row: fromHeader ? HEADER_ROW : line, column: wide.column };
}
