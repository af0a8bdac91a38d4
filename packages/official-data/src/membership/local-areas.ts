import { kindOfCode } from '../cell/area-code.js';
import type { FileProblem } from '../problem.js';
import { textOf, type PublishedTable } from '../table/table.js';

export type LocalAreaKind = 'AREA' | 'DISTRICT' | 'WIJK' | 'VILLAGE';

/** That buurten belong to what a municipality itself calls a part of it. */
export interface PublishedLocalArea {
  file: string;
  row: number;
  kind: LocalAreaKind;
  name: string;
  buurten: readonly string[];
}

const KINDS: ReadonlyMap<string, LocalAreaKind> = new Map([
  ['gebied', 'AREA'],
  ['stadsdeel', 'DISTRICT'],
  ['wijk', 'WIJK'],
  ['kern', 'VILLAGE'],
  ['dorp', 'VILLAGE'],
]);

const BUURTEN = ['buurtcode', 'buurtcodes', 'buurten'];
// What tables of official areas have beside the codes of buurten.
const OFFICIAL = /^(gwb_?code.*|statcode|wijk_?code|recs|water|h2o)$/;

interface Layout {
  buurten: number;
  name: number;
  /** Of all rows, where the header says it. */
  kind: LocalAreaKind | undefined;
  kindColumn: number;
}

/** Where a table has names of local areas and codes of buurten; undefined if it is no such table. */
export function localAreaLayout({ headers }: Pick<PublishedTable, 'headers'>): Layout | undefined {
  const plain = headers.map((header) => header.trim().toLowerCase());
  const buurten = plain.findIndex((header) => BUURTEN.includes(header));
  if (buurten < 0 || plain.some((header) => OFFICIAL.test(header))) return undefined;
  const [named, kindColumn] = [plain.indexOf('naam'), plain.indexOf('soort')];
  if (named >= 0 && kindColumn >= 0) return { buurten, name: named, kind: undefined, kindColumn };
  const name = plain.findIndex((header) => KINDS.has(header));
  return name < 0 ? undefined : { buurten, name, kind: KINDS.get(plain[name]!), kindColumn: -1 };
}

/**
 * Goes through a table of local areas: `naam`, `soort` and `buurtcodes`, or a column `gebied`, `stadsdeel`, `wijk` or `kern` beside the codes.
 * An area may have several rows, and a row several codes.
 */
export async function visitLocalAreas(
  { file, headers, rows }: PublishedTable,
  { buurten, name, kind: ofAll, kindColumn }: Layout,
  { localArea, problem }: { localArea: (each: PublishedLocalArea) => void; problem: (each: FileProblem) => void },
): Promise<void> {
  for await (const { row, cells } of rows) {
    const [called, word] = [textOf(cells[name]), kindColumn < 0 ? '' : textOf(cells[kindColumn])];
    const kind = ofAll ?? KINDS.get(word.toLowerCase());
    const codes = textOf(cells[buurten]).split(/[\s;,]+/).filter((code) => code !== '');
    const wrong = codes.find((code) => kindOfCode(code) !== 'buurt');
    if (called === '') problem({ file, row, column: headers[name]!, found: '', expected: 'the name of a local area' });
    else if (!kind) problem({ file, row, column: headers[kindColumn]!, found: word, expected: `one of ${[...KINDS.keys()].join(', ')}` });
    else if (codes.length === 0 || wrong !== undefined) problem({ file, row, column: headers[buurten]!, found: wrong ?? '', expected: 'codes of buurten, like BU05990110' });
    else localArea({ file, row, kind, name: called, buurten: codes });
  }
}
