import type { Table } from '../folder/csv.js';
import type { Taker } from '../taker.js';
import type { Origin } from './origin.js';

/** The rows of a table as a taker reads them: a row of a wide file is one per open-ended column. */
export function originsOf(table: Table, { columns, file: { expand } }: Taker): Origin[] {
  const { folder, file, headers, rows } = table;
  if (!expand) return rows.map(({ line, cells }) => ({ folder, file, line, cells }));
  const open = headers.filter((header) => header !== '' && !Object.hasOwn(columns, header));
  return rows.flatMap(({ line, cells }) => {
    const shared = Object.fromEntries(Object.entries(cells).filter(([header]) => Object.hasOwn(columns, header)));
    return open.flatMap((column) => {
      const cell = cells[column]!;
      return expand({ ...shared, [column]: cell }, cells).map((made) => ({ folder, file, line, cells: made, wide: { headers, column, cell } }));
    });
  });
}
