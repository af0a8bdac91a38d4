import { knownTable } from '../catalogue/tables.js';
import { UnreadableFile } from '../problem.js';
import { itemsOf, type Item } from './json.js';
import type { OnShare } from './source-text.js';
import { textOf, type Cell, type PublishedTable, type TableRow } from './table.js';

/** What a file of OData says of itself at its beginning: the table, and which of its lists this is. */
export interface ODataHead {
  table: string;
  list: string;
}

// Lists that say what columns or periods mean: the catalogue knows that.
const BESIDE = /^(DataProperties|TableInfos|CategoryGroups|Perioden|PeriodenCodes|MeasureCodes|MeasureGroups|Dimensions|WijkenEnBuurtenGroups|Properties)$/;

export function odataHead(head: string): ODataHead | undefined {
  const [, table, list] = /"(?:odata\.metadata|@odata\.context)"\s*:\s*"[^"]*?\/([0-9]{4,6}[A-Za-z]{3})\/\$metadata#(?:Cbs\.OData\.WebAPI\.)?(\w+)"/.exec(head) ?? [];
  return table && list ? { table: table.toUpperCase(), list } : undefined;
}

/** Reads a file of OData, version 3 or 4; null if it only describes the columns. */
export async function readOData(file: string, { table, list }: ODataHead, onShare: OnShare): Promise<PublishedTable | null> {
  if (BESIDE.test(list)) return null;
  const year = knownTable(table)?.year;
  const about = { file, table, ...(year ? { year } : {}) };
  const items = itemsOf(file, '$.value.*', onShare);
  if (list === 'Observations') return { ...about, ...(await pivot(items)) };
  const first = await items.next();
  if (first.done) throw new UnreadableFile({ file, expected: 'at least one row in `value`' });
  const headers = Object.keys(first.value.item);
  return { ...about, naming: 'odata', headers, rows: rowsOf(first.value, items, headers) };
}

async function* rowsOf(first: { row: number; item: Item }, rest: AsyncIterable<{ row: number; item: Item }>, headers: readonly string[]): AsyncGenerator<TableRow> {
  const cells = (item: Item): Cell[] => headers.map((header) => (item[header] ?? null) as Cell);
  yield { row: first.row, cells: cells(first.item) };
  for await (const { row, item } of rest) yield { row, cells: cells(item) };
}

/** In version 4 each figure is a row: together those of an area and period are one. */
async function pivot(items: AsyncIterable<{ row: number; item: Item }>): Promise<Pick<PublishedTable, 'naming' | 'headers' | 'rows'>> {
  const measures = new Map<string, number>();
  const areas = new Map<string, { row: number; place: Cell[]; figures: Cell[] }>();
  for await (const { row, item } of items) {
    const [code, period, measure] = ['WijkenEnBuurten', 'Perioden', 'Measure'].map((name) => textOf(item[name] as Cell));
    const at = measures.get(measure!) ?? measures.size;
    measures.set(measure!, at);
    const key = `${code} ${period}`;
    const area = areas.get(key) ?? { row, place: [code!, period!], figures: [] };
    areas.set(key, area);
    area.figures[at] = valueOf(item);
  }
  // Many a table is of one year, and has no periods.
  const dated = [...areas.values()].some(({ place }) => place[1] !== '');
  const rows = [...areas.values()].map(({ row, place, figures }) => ({
    row,
    cells: [...(dated ? place : place.slice(0, 1)), ...Array.from(measures, (_, at) => (at in figures ? figures[at]! : null))],
  }));
  return { naming: 'measures', headers: ['WijkenEnBuurten', ...(dated ? ['Perioden'] : []), ...measures.keys()], rows };
}

function valueOf({ Value: value, StringValue: text, ValueAttribute: attribute }: Item): Cell {
  if (typeof value === 'number') return value;
  if (typeof text === 'string' && text.trim() !== '') return text;
  return /confidential|secret/i.test(String(attribute)) ? 'x' : attribute === 'Unknown' || attribute === 'Unreliable' ? '.' : null;
}
