import { knownTable } from '../catalogue/tables.js';
import { UnreadableFile } from '../problem.js';
import { itemsOf, type Item } from '../table/json.js';
import { yearIn } from '../table/names.js';
import type { Download } from './download.js';
import type { OnShare } from '../table/source-text.js';
import type { Cell, PublishedTable, TableRow } from '../table/table.js';

/** The pages of a table of OData version 3 as one table, whose rows are numbered throughout. */
export async function downloadedTable(table: string, { pages, title }: Pick<Download, 'pages' | 'title'>, onShare: OnShare = () => {}): Promise<PublishedTable> {
  const file = `table ${table}`;
  const [first] = pages;
  for await (const { item } of itemsOf(first!, '$.value.*')) {
    const year = knownTable(table)?.year ?? yearIn(title ?? '');
    const headers = Object.keys(item);
    return { file, table, naming: 'odata', headers, rows: rowsOf(pages, headers, onShare), ...(title ? { title } : {}), ...(year ? { year } : {}) };
  }
  throw new UnreadableFile({ file, expected: 'at least one row' });
}

async function* rowsOf(pages: readonly string[], headers: readonly string[], onShare: OnShare): AsyncGenerator<TableRow> {
  let row = 0;
  for (const [at, page] of pages.entries()) {
    for await (const { item } of itemsOf(page, '$.value.*', (share) => onShare((at + share) / pages.length))) yield { row: (row += 1), cells: headers.map((header) => cellOf(item, header)) };
  }
}

function cellOf(item: Item, header: string): Cell {
  return (item[header] ?? null) as Cell;
}
