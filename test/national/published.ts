import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { readSheet } from 'read-excel-file/node';

// Reads the published files in the plainest way there is, beside the reader that is tested.

/** What a file says of an area: values by indicator, or why they are missing. */
export interface Expected {
  code: string;
  year: number;
  figures: Record<string, number | string>;
}

type Row = Record<string, string | number | null>;

const CATALOGUE = new URL('../../packages/official-data/catalogue/indicators.csv', import.meta.url);
const URBANITY = ['extremely urbanised', 'strongly urbanised', 'moderately urbanised', 'hardly urbanised', 'not urbanised'];

export async function expectedFigures(file: string): Promise<Expected[]> {
  const rows = await rowsOf(file);
  const indicators = parse<Record<string, string>>(await readFile(CATALOGUE), { columns: true });
  const columns = Object.keys(rows[0]!).flatMap((column, at, all) => {
    const bare = column.replace(/_\d+$/, '');
    const which = all.slice(0, at + 1).filter((each) => each.replace(/_\d+$/, '') === bare).length;
    const names = new Set([bare, `${bare}#${which}`]);
    const found = indicators.find(({ odata_names: odata, other_names: other }) => odata!.split(';').some((name) => names.has(name) && (name.includes('#') || which === 1)) || other === column);
    return found ? [{ column, slug: found['indicator']! }] : [];
  });
  const year = /2022/.test(file) ? 2022 : 2020;
  return rows
    .map((row) => ({ code: String(row['Codering_3'] ?? row['code']).trim(), row }))
    .filter(({ code }) => !code.startsWith('NL'))
    .map(({ code, row }) => {
      const nobody = Number(row['AantalInwoners_5'] ?? (row['population'] || NaN)) === 0 && !('Leeftijd' in row);
      return { code, year, figures: Object.fromEntries(columns.map(({ column, slug }) => [slug, figureOf(row[column] ?? null, nobody)])) };
    });
}

function figureOf(cell: string | number | null, nobody: boolean): number | string {
  const text = String(cell ?? '').trim();
  if (text === '' || text === '.') return nobody ? 'NO_INHABITANTS' : text === '' ? 'NOT_PUBLISHED' : 'UNKNOWN';
  return URBANITY.includes(text) ? URBANITY.indexOf(text) + 1 : Number(text);
}

async function rowsOf(file: string): Promise<Row[]> {
  if (file.endsWith('.csv')) return parse(await readFile(file), { columns: true });
  if (file.endsWith('.gz')) return ((await json(file)) as { value: Row[] }).value;
  const [header, ...rows] = await readSheet(file);
  return rows.map((cells) => Object.fromEntries(header!.map((name, at) => [String(name), (cells[at] ?? null) as string | number | null])));
}

/** What an export of StatLine says, by the code of its rows, or where it has none by their names. */
export async function expectedInWords(file: string): Promise<(Expected & { name: string })[]> {
  const indicators = parse<Record<string, string>>(await readFile(CATALOGUE), { columns: true });
  const plain = (title: string): string => title.replace(/\([^()]*\)\s*$/, (unit) => (/excl|incl/i.test(unit) ? unit : '')).replaceAll(/[^\p{L}\p{N}/%+]+/gu, '').toLowerCase();
  const titles = new Map(indicators.flatMap(({ indicator, titles: all }) => all!.split('|').flatMap((title) => [title, title.slice(title.indexOf('/') + 1)].map((each) => [plain(each), indicator!] as const))));
  const rows = parse<Record<string, string>>(await readFile(file), { bom: true, columns: true, delimiter: ';' });
  const [named, coded] = ['Wijken en buurten', "Regio's"].map((header) => (header in rows[0]! ? header : undefined));
  return rows.map((row) => {
    const figures = Object.entries(row).flatMap(([header, cell]): [string, number | string][] => {
      const slug = titles.get(plain(header));
      return slug ? [[slug, figureOf(cell.trim().replace(',', '.'), false)]] : [];
    });
    return { code: row['Regiocode (gemeente, wijk, buurt) (code)']?.trim() ?? '', name: row[(named ?? coded)!]!.trim(), year: Number(row['Perioden'] ?? 2024), figures: Object.fromEntries(figures) };
  });
}

/** Names of areas by code, from the list of names. */
export async function publishedNames(file: string): Promise<Map<string, string>> {
  const { value } = (await json(file)) as { value: { Key: string; Title: string }[] };
  return new Map(value.map(({ Key: key, Title: title }): [string, string] => [key.trim(), title.trim()]).filter(([code]) => !code.startsWith('NL')));
}

/** Codes, names and borders, from a map. */
export async function publishedAreas(file: string): Promise<{ code: string; name: string; geometry: object }[]> {
  const { features } = (await json(file)) as { features: { properties: { code: string; name: string }; geometry: object }[] };
  return features.map(({ properties: { code, name }, geometry }) => ({ code, name, geometry }));
}

async function json(file: string): Promise<unknown> {
  const bytes = await readFile(file);
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
}
