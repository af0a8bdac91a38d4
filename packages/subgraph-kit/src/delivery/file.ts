import type { Column } from './column.js';

/** A file of a delivery: which thing its rows are, and what its columns mean. */
export interface DeliveryFile {
  /** File name, e.g. `posts.csv`. Several subgraphs may take one file, each for a thing of its own. */
  file: string;
  /** The thing that a row states, e.g. `post`; the name of its table. */
  thing: string;
  /** Prefix of the thing's ids, e.g. `post` in `post:director`. */
  prefix: string;
  /** What the file holds, in a sentence. */
  description: string;
  /** Facts are temporal and have the common columns; a plain thing has neither. */
  kind: 'fact' | 'plain';
  /** The file's own columns, by their header. */
  columns: Readonly<Record<string, Column>>;
  /** Columns that open-ended headers become, for a file whose columns are not all known beforehand. */
  expand?: ExpandRow;
  /** What must hold within one row whose cells are right each by themselves; values by header, absent if the cell is empty. */
  check?: (row: Readonly<Record<string, unknown>>) => RowProblem[];
}

export interface RowProblem {
  column: string;
  expected: string;
}

/**
 * Makes several rows of one: for a wide file.
 *
 * @param cells by header, '' if empty: those of one open-ended column (one that is none of this file's) beside those of
 *   the others. It is called once per open-ended column, so that a problem in what it returns is a problem of that column.
 * @param row all cells of the row
 * @returns rows of this file's columns, `id` included
 */
export type ExpandRow = (cells: Readonly<Record<string, string>>, row: Readonly<Record<string, string>>) => Record<string, string>[];
