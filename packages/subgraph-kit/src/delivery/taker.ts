import { schemaOf, type SubgraphDescription } from '../define.js';
import { code, required, type Column } from './column.js';
import { FACT_COLUMNS } from './fact-columns.js';
import type { DeliveryFile } from './file.js';
import { sourcesFile } from './sources-file.js';

/** A subgraph's taking of one file: what it makes of the rows, and where it records them. */
export interface Taker {
  /** Name of the subgraph's database schema. */
  schema: string;
  file: DeliveryFile;
  /** All columns that the file may have, by header. */
  columns: Readonly<Record<string, Column>>;
}

/** Everything the subgraphs take, in the order in which it is recorded. */
export function takersOf(subgraphs: readonly SubgraphDescription[]): Taker[] {
  return subgraphs.flatMap((subgraph) => {
    const { files } = subgraph;
    const all = files.some(({ file }) => file === sourcesFile.file) ? files : [sourcesFile, ...files];
    return all.map((file) => ({ schema: schemaOf(subgraph), file, columns: columnsOf(file) }));
  });
}

function columnsOf({ prefix, kind, columns, gather }: DeliveryFile): Record<string, Column> {
  const id = { ...code(new RegExp(`^${prefix}:[A-Za-z0-9][A-Za-z0-9-]*$`), ''), expected: `an id like \`${prefix}:…\`` };
  // The id of a wide row follows from its cells.
  return { ...(gather ? {} : { id: required(id) }), ...columns, ...(kind === 'fact' ? { ...FACT_COLUMNS, ...ownOf(columns) } : {}) };
}

/** A file may be stricter on a common column than its kind; the order stays that of the common columns. */
function ownOf(columns: DeliveryFile['columns']): Record<string, Column> {
  return Object.fromEntries(Object.entries(columns).filter(([header]) => Object.hasOwn(FACT_COLUMNS, header)));
}
