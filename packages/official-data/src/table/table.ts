export type Cell = string | number | null;

/** How the columns of a table are called: by short names (`a_inw`), OData names (`AantalInwoners_5`), titles (`Bevolking/Aantal inwoners`) or measures of OData v4 (`T001036`). */
export type Naming = 'short' | 'odata' | 'titles' | 'measures';

/** A table as published: what its columns are called, and its rows. */
export interface PublishedTable {
  file: string;
  naming: Naming;
  /** What it is called, where the service tells. */
  title?: string;
  /** Its identifier, e.g. `84799NED`, where the file tells. */
  table?: string;
  /** The year that the file as a whole is about, where it tells. */
  year?: number;
  headers: readonly string[];
  rows: AsyncIterable<TableRow> | Iterable<TableRow>;
}

export interface TableRow {
  row: number;
  /** In the order of the headers. */
  cells: readonly Cell[];
  /** Of a row of GeoJSON. */
  geometry?: unknown;
}

export function textOf(cell: Cell | undefined): string {
  return cell == null ? '' : String(cell).trim();
}
