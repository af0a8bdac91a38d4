import type { DeliveryProblem } from '../problem.js';
import type { Taker } from '../taker.js';
import { emptyCell, problemAt, type Origin } from './origin.js';

/** Values of a row's cells by header; an empty cell has none. */
export type Values = Readonly<Record<string, unknown>>;

export interface ReadCells {
  values: Values;
  problems: DeliveryProblem[];
}

/** Makes values of the cells of a row, each by its column, and says which are not what is expected. */
export function readCells(origin: Origin, { columns, file }: Taker): ReadCells {
  const values: Record<string, unknown> = {};
  const problems: DeliveryProblem[] = [];
  for (const [header, column] of Object.entries(columns)) {
    const cell = origin.cells[header];
    if (cell) {
      values[header] = column.parse(cell);
      if (values[header] === undefined) problems.push(problemAt(origin, header, { expected: column.expected }));
    } else if (column.required && (cell === '' || file.expand)) {
      // A column that a file as a whole does not have is a problem of its header.
      problems.push(emptyCell(origin, header, column.expected));
    }
  }
  return { values, problems };
}
