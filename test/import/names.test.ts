import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FilesRefused, importAreas, importFigures, type OfficialReport } from '@regiograaf/cli';
import { readFile } from 'node:fs/promises';
import { feature, PublishedFiles } from '../testing/published-files.js';
import { sharedFile, withSharedData } from '../testing/shared-data.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

let graph: WholeGraph;
let files: PublishedFiles;

const AREAS = { GM0001: 'Nieuwstad', GM0002: 'Westerdorp', WK000101: 'Binnenstad', WK000103: 'Nieuwbouw', WK000201: 'Binnenstad', BU00010101: 'Binnenstad', BU00010102: 'Oost', BU00010301: 'Oost', BU00020101: 'Oost' };

beforeAll(async () => {
  [graph, files] = await Promise.all([startWholeGraph(), PublishedFiles.make()]);
  await importAreas({ database: graph.database.database, files: [await files.map(2022, ...Object.entries(AREAS).map(([code, name]) => feature(code, name)))] });
});

afterAll(async () => {
  await graph.close();
  await files.remove();
});

const record = (file: string): Promise<OfficialReport> => importFigures({ database: graph.database.database, files: [file] });
const HEADER = '"Wijken en buurten";"Bevolking/Aantal inwoners (aantal)";"Bevolking/Geslacht/Mannen (aantal)"';

/** An export of StatLine without codes: rows of names and figures. */
function named(year: number, rows: readonly string[], header = HEADER): Promise<string> {
  return files.write(`Kerncijfers_wijken_en_buurten_${year}_1.csv`, `${[header, ...rows].join('\n')}\n`);
}

async function figuresOf(year: number, indicator = 'inhabitants'): Promise<Record<string, number | string>> {
  const rows = await graph.database.run<{ area: string; figure: number | string }>(
    `select area, figures -> $2 as figure from regional_data.figure_set_version where upper_inf(recorded) and period = $1`,
    [year, indicator],
  );
  return Object.fromEntries(rows.map(({ area, figure }) => [area, figure]));
}

test('a table without codes has figures of municipalities, by name; of what was not there in the year and has no figure nothing is taken', async () => {
  const report = await record(await named(2024, ['"Nederland";9;1', '"Noord-Nederland (LD)";5;1', '"Nieuwstad (NB.)";1300;1', '"Wésterdorp (gemeente)";7;1', '"Verdwenen";;', '"Nieuwstad (L.)";;']));
  expect([report.files[0]!.read, report.files[0]!.leftOut]).toEqual([2, 4]);
  expect(await figuresOf(2024)).toEqual({ 'municipality:GM0001': 1300, 'municipality:GM0002': 7 });
});

test('it has those of wijken and buurten below their municipality, by the names of that year', async () => {
  await record(await named(2022, ['"Nieuwstad";100;1', '"Binnenstad";60;1', '"Binnenstad";40;1', '"Oost";20;1', '"Nieuwbouw";30;1', '"Oost";31;1', '"Westerdorp";50;1', '"Oost";52;1', '"Binnenstad";51;1']));
  expect(await figuresOf(2022)).toEqual({
    'municipality:GM0001': 100, 'wijk:WK000101': 60, 'buurt:BU00010101': 40, 'buurt:BU00010102': 20, 'wijk:WK000103': 30, 'buurt:BU00010301': 31,
    'municipality:GM0002': 50, 'buurt:BU00020101': 52, 'wijk:WK000201': 51,
  });
});

test('its rows may say the kind and the municipality of an area themselves', async () => {
  const rows = ['"Binnenstad";"Nieuwstad";"Buurt";41', '"Binnenstad";"Westerdorp";"Wijk";53', '"Nederland";"Nederland";"Land";9'];
  const report = await record(await named(2022, rows, '"Wijken en buurten";"Gemeentenaam";"Soort regio";"Bevolking/Aantal inwoners (aantal)"'));
  expect(report.files[0]).toMatchObject({ read: 2, leftOut: 1 });
  expect(await figuresOf(2022)).toMatchObject({ 'buurt:BU00010101': 41, 'wijk:WK000201': 53, 'wijk:WK000101': 60 });
});

const WHERE = 'or of a wijk or buurt';
test.each([
  ['a wijk or buurt without its municipality', 2022, ['"Binnenstad";1;1'], [2, 'Binnenstad', `the name of a municipality that is recorded for 2022, ${WHERE} below its municipality`]],
  ['a name that nothing has there', 2022, ['"Nieuwstad";1;1', '"Elders";1;1'], [3, 'Elders', `the name of a municipality, ${WHERE} of Nieuwstad in the areas of 2022`]],
  ['a year whose areas are not known', 2021, ['"Nieuwstad";1;1', '"Binnenstad";1;1'], [3, 'Binnenstad', 'the name of a municipality that is recorded for 2021; of Nieuwstad no wijken and buurten of that year are: import the areas of 2021 first']],
  ['a name that several have', 2022, ['"Nieuwstad";1;1', '"Oost";1;1'], [3, 'Oost', 'a name that one area has, not buurt:BU00010102 and buurt:BU00010301']],
  ['a name of which it is not clear whether it is the wijk', 2022, ['"Nieuwstad";1;1', '"Binnenstad";1;1', '"Nieuwbouw";1;1'], [3, 'Binnenstad', expect.stringMatching(/^a row for wijk:WK000101 and one for the buurt of the same name in it/)]],
  ['one area twice', 2022, ['"Nieuwstad";1;1', '"Nieuwstad";1;1'], [3, 'municipality:GM0001', expect.stringMatching(/^each area once a year; row 2 of/)]],
])('it is refused with %s', async (_, year, rows, problem) => {
  const before = await figuresOf(year);
  const error = await record(await named(year, rows)).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FilesRefused);
  expect((error as FilesRefused).problems.map(({ row, found, expected }) => [row, found, expected])).toEqual([problem]);
  expect(await figuresOf(year)).toEqual(before);
});

withSharedData('the old export of StatLine')('the old export of StatLine, of Amsterdam in 2015', () => {
  const OLD = sharedFile('cbs-official/statline-csv/oldformat_Kerncijfers_wijken_en_buurten_2015.csv');

  test('is recorded row by row, by the names of the wijken and buurten of that year', async () => {
    const rows = (await readFile(OLD, 'utf8')).split(/\r?\n/).map((line) => line.split(';').map((cell) => cell.replaceAll('"', ''))).filter((cells) => cells.length > 5 && !['', 'Wijken en buurten'].includes(cells[0]!));
    let [wijk, buurt] = [-1, 0];
    // The division of 2015 is not published here as a list: stadsdelen are its wijken, and below each are its buurten; the codes are made up.
    const codes = rows.map(([name]) => {
      if (name === 'Amsterdam') return 'GM0363';
      if (name!.startsWith('Stadsdeel ')) return (buurt = 0, (wijk += 1), `WK03630${wijk}`);
      return `BU03630${wijk}${String(buurt++).padStart(2, '0')}`;
    });
    await importAreas({ database: graph.database.database, files: [await files.map(2015, ...rows.map(([name], at) => feature(codes[at]!, name!)))] });
    const report = await record(OLD);
    expect(report.files[0]).toMatchObject({ read: 106, leftOut: 0 });
    const kinds = { GM: 'municipality', WK: 'wijk', BU: 'buurt' } as const;
    const number = (cell: string): number | string => (cell === '' ? 'NOT_PUBLISHED' : cell === '.' ? 'UNKNOWN' : Number(cell.replace(',', '.')));
    const expected = rows.map((cells, at) => [`${kinds[codes[at]!.slice(0, 2) as keyof typeof kinds]}:${codes[at]!}`, cells]);
    for (const [column, indicator] of [[1, 'income-recipients'], [4, 'share-lowest-40-percent-income']] as const) {
      expect(await figuresOf(2015, indicator)).toEqual(Object.fromEntries(expected.map(([id, cells]) => [id, number((cells as string[])[column]!)])));
    }
  });
});
