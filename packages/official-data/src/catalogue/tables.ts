import { catalogueFile } from './csv.js';

/** A table that is published, and the source that its figures name. */
export interface KnownTable {
  /** E.g. `84799NED`. */
  table: string;
  year: number;
  title: string;
  publisher: string;
  /** Id of its source, without the prefix. */
  source: string;
  url: string;
}

const TABLES: readonly KnownTable[] = catalogueFile('tables.csv').map(({ table, year, title, publisher, source, url }) => ({
  table: table!,
  year: Number(year),
  title: title!,
  publisher: publisher!,
  source: source!,
  url: url!,
}));

export function knownTable(table: string | undefined): KnownTable | undefined {
  return TABLES.find((each) => each.table === table);
}

/** The table of key figures of wijken and buurten of a year. */
export function keyFiguresOf(year: number): KnownTable | undefined {
  return TABLES.find((each) => each.year === year && each.source.startsWith('cbs-kwb-'));
}
