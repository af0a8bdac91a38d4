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
  /** What becomes of columns that are not known beforehand: for a wide file. */
  gather?: Gather;
  /** What must hold within one row whose cells are right each by themselves; values by header, absent if the cell is empty. */
  check?: (row: Readonly<Record<string, unknown>>) => RowProblem[];
}

export interface RowProblem {
  column: string;
  expected: string;
}

type Cells = Readonly<Record<string, string>>;

/**
 * The open-ended columns of a wide file: each column that is none of the file's own. Their values become one attribute of the
 * row's one fact, an object with a key for each header, so that a thousand figures are not a thousand rows.
 */
export interface Gather {
  /** The table's column that holds the object. */
  attribute: string;
  /** The thing that a header names, and the prefix of its id: `sensor` where the header `rain` means `sensor:rain`. */
  names: string;
  /** Id of the fact, made of the row's own cells. */
  id: (cells: Cells) => string;
  /** What is expected of a cell, in words. */
  expected: string;
  /** The value of a cell, which may be empty; undefined if it is not what is expected. */
  value: (cell: string, row: Cells) => unknown;
}
