import { UnreadableFile } from '../problem.js';
import { itemsOf, type Item } from './json.js';
import { namingOf, yearInName } from './names.js';
import type { OnShare } from './source-text.js';
import { textOf, type Cell, type PublishedTable, type TableRow } from './table.js';

/** Reads the features of a map: their properties as columns, and their borders. */
export async function readGeoJson(file: string, onShare: OnShare): Promise<PublishedTable> {
  const features = itemsOf(file, '$.features.*', onShare);
  const first = await features.next();
  if (first.done) throw new UnreadableFile({ file, expected: 'at least one feature' });
  const properties = propertiesOf(first.value.item);
  const headers = Object.keys(properties);
  const year = yearOfFeature(properties) ?? yearInName(file);
  return { file, naming: namingOf(headers) === 'titles' ? 'short' : namingOf(headers), headers, rows: rowsOf(first.value, features, headers), ...(year ? { year } : {}) };
}

async function* rowsOf(first: { row: number; item: Item }, rest: AsyncIterable<{ row: number; item: Item }>, headers: readonly string[]): AsyncGenerator<TableRow> {
  const rowOf = ({ row, item }: { row: number; item: Item }): TableRow => ({
    row,
    cells: headers.map((header) => (propertiesOf(item)[header] ?? null) as Cell),
    geometry: item['geometry'] ?? null,
  });
  yield rowOf(first);
  for await (const each of rest) yield rowOf(each);
}

function propertiesOf(feature: Item): Item {
  return (feature['properties'] ?? {}) as Item;
}

/** PDOK says it in a code of year and area, `2017GM0003`, or in a property. */
function yearOfFeature({ jrstatcode, jaar }: Item): number | undefined {
  const [year] = /^(19|20)\d{2}/.exec(textOf((jrstatcode ?? jaar ?? null) as Cell)) ?? [];
  return year === undefined ? undefined : Number(year);
}
