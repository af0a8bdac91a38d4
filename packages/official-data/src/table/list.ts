import { UnreadableFile } from '../problem.js';
import { itemsOf, type Item } from './json.js';
import { yearInName } from './names.js';
import type { OnShare } from './source-text.js';
import type { Cell, PublishedTable, TableRow } from './table.js';

/** Reads a JSON file that is a list of rows. */
export async function readList(file: string, onShare: OnShare): Promise<PublishedTable> {
  const items = itemsOf(file, '$.*', onShare);
  const first = await items.next();
  if (first.done || typeof first.value.item !== 'object') throw new UnreadableFile({ file, expected: 'a list of rows with named columns' });
  const headers = Object.keys(first.value.item);
  const year = yearInName(file);
  return { file, naming: 'short', headers, rows: rowsOf(first.value, items, headers), ...(year ? { year } : {}) };
}

async function* rowsOf(first: { row: number; item: Item }, rest: AsyncIterable<{ row: number; item: Item }>, headers: readonly string[]): AsyncGenerator<TableRow> {
  const rowOf = ({ row, item }: { row: number; item: Item }): TableRow => ({ row, cells: headers.map((header) => (item[header] ?? null) as Cell) });
  yield rowOf(first);
  for await (const each of rest) yield rowOf(each);
}
