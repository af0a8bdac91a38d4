import type { Column } from './column.js';

/** A file of a delivery: which thing its rows are, and what its columns mean. */
export interface DeliveryFile {
  /** File name, e.g. `posts.csv`. */
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
  /** What must hold within one row; returns what is wrong, by column. */
  check?: (row: Readonly<Record<string, unknown>>) => RowProblem[];
}

export interface RowProblem {
  column: string;
  expected: string;
}

/** Makes several rows of one: for a wide file. Gets the cells by header, and returns rows of this file's columns. */
export type ExpandRow = (cells: Readonly<Record<string, string>>) => Record<string, string>[];
