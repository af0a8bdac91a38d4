import type { DeliveryProblem } from '../problem.js';
import type { Gather } from '../file.js';
import type { Taker } from '../taker.js';
import { problemAt, type Origin } from './origin.js';

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
    } else if (column.required && cell === '') {
      // A column that a file as a whole does not have is a problem of its header.
      problems.push(problemAt(origin, header, { expected: column.expected }));
    }
  }
  if (file.gather) gather(file.gather, { origin, columns, values, problems });
  return { values, problems };
}

interface Gathering extends ReadCells {
  origin: Origin;
  columns: Taker['columns'];
  values: Record<string, unknown>;
}

function gather({ attribute, id, value, expected }: Gather, { origin, columns, values, problems }: Gathering): void {
  if (problems.length === 0) values['id'] = id(origin.cells);
  const gathered: Record<string, unknown> = {};
  for (const header of openHeaders(origin, columns)) {
    gathered[header] = value(origin.cells[header]!, origin.cells);
    if (gathered[header] === undefined) problems.push(problemAt(origin, header, { expected }));
  }
  values[attribute] = gathered;
}

/** The headers of a row that are none of its file's own, in an order that does not depend on that of the columns. */
export function openHeaders({ cells }: Origin, columns: Taker['columns']): string[] {
  return Object.keys(cells)
    .filter((header) => header !== '' && !Object.hasOwn(columns, header))
    .toSorted();
}
