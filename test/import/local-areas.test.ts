import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importAreas, importFigures, type FilesRefused, type OfficialReport } from '@regiograaf/cli';
import { feature, PublishedFiles } from '../testing/published-files.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

let graph: WholeGraph;
let files: PublishedFiles;

const CODES = ['GM0001', 'GM0002', 'WK000101', 'WK000201', 'BU00010101', 'BU00010102', 'BU00010103', 'BU00020101'];

beforeAll(async () => {
  [graph, files] = await Promise.all([startWholeGraph(), PublishedFiles.make()]);
  await record(await files.map(2020, ...CODES.map((code) => feature(code, `Gebied ${code}`))));
});

afterAll(async () => {
  await graph.close();
  await files.remove();
});

const record = (...paths: string[]): Promise<OfficialReport> => importAreas({ database: graph.database.database, files: paths });
const counts = ({ recorded }: OfficialReport) => recorded.map(({ what, added, changed, unchanged }) => [what, added, changed, unchanged]);

async function said(query: string, moments = ''): Promise<unknown> {
  const { data, errors } = await graph.ask(`query ${moments} ${query}`);
  expect(errors).toBeUndefined();
  return data;
}

test('local areas come from a table of names and buurt codes, several codes or rows for each', async () => {
  const parts = await files.write('indeling_2020.csv', 'soort;naam;buurtcodes\nStadsdeel;Oost;BU00010101 BU00010102\nkern;’t Dorp;BU00010103\nwijk;Centrum;BU00010101\nwijk;Centrum;BU00010102\nwijk;Centrum;BU00020101\n');
  const report = await record(parts);
  expect([report.files[0]!.read, counts(report)]).toEqual([5, [['local areas', 4, 0, 0]]]);
  expect(counts(await record(parts))).toEqual([['local areas', 0, 0, 4]]);
  const buurten = (...codes: string[]) => ({ nodes: codes.map((code) => ({ code })) });
  expect(await said('{ municipality(code: "GM0001") { localAreas { nodes { id name localKind source { publisher } buurten { nodes { code } } } } } }')).toEqual({
    municipality: {
      localAreas: {
        nodes: [
          { id: 'localarea:GM0001-centrum-wijk', name: 'Centrum', localKind: 'WIJK', source: { publisher: 'Gemeente GM0001' }, buurten: buurten('BU00010101', 'BU00010102') },
          { id: 'localarea:GM0001-oost-district', name: 'Oost', localKind: 'DISTRICT', source: { publisher: 'Gemeente GM0001' }, buurten: buurten('BU00010101', 'BU00010102') },
          { id: 'localarea:GM0001-t-dorp-village', name: '’t Dorp', localKind: 'VILLAGE', source: { publisher: 'Gemeente GM0001' }, buurten: buurten('BU00010103') },
        ],
      },
    },
  });
});

test('a column may be called what it holds; another year may divide otherwise', async () => {
  await record(await files.write('stadsdelen_2024.csv', 'buurtcode,buurtnaam,stadsdeel\nBU00010101,Een,Oost\nBU00010103,Drie,Oost\n'));
  const query = '{ localArea(id: "localarea:GM0001-oost-district") { buurten { nodes { code } } } }';
  const of = (...codes: string[]) => ({ localArea: { buurten: { nodes: codes.map((code) => ({ code })) } } });
  expect(await said(query)).toEqual(of('BU00010101', 'BU00010103'));
  expect(await said(query, '@asOf(validOn: "2023-12-31")')).toEqual(of('BU00010101', 'BU00010102'));
});

test('they have the figures of their buurten, and are found by name', async () => {
  await importFigures({ database: graph.database.database, files: [await files.table(2024, 'a_inw', 'BU00010101;Een;300', 'BU00010103;Drie;200')] });
  expect(await said('{ searchAreas(text: "oost", first: 1) { area { ... on LocalArea { id inhabitants } } } }')).toEqual({ searchAreas: [{ area: { id: 'localarea:GM0001-oost-district', inhabitants: 500 } }] });
});

test.each([
  ['another kind', 'soort;naam;buurtcodes\nregio;Oost;BU00010101', [2, 'soort', 'regio', 'one of gebied, stadsdeel, wijk, kern, dorp']],
  ['no name', 'gebied;buurtcode\n;BU00010101', [2, 'gebied', '', 'the name of a local area']],
  ['no buurt', 'gebied;buurtcode\nOost;WK000101', [2, 'buurtcode', 'WK000101', 'codes of buurten, like BU05990110']],
  ['a buurt that is not known', 'gebied;buurtcode\nOost;BU00010199', [2, undefined, 'BU00010199', 'a buurt that is recorded: import the areas of 2022 too']],
  ['two names that are hardly two', 'gebied;buurtcode\nOud-Zuid;BU00010101\nOud Zuid;BU00010102', [3, undefined, 'Oud Zuid', 'a name that differs from Oud-Zuid by a letter or digit']],
  ['a buurt twice', 'gebied;buurtcode\nOost;BU00010101\nOost;BU00010101', [3, undefined, 'BU00010101', 'each buurt once in Oost; row 2 has it too']],
])('they are refused with %s', async (_, table, problem) => {
  const error = await record(await files.write('gebieden_2022.csv', `${table}\n`)).then(() => undefined, (thrown: unknown) => thrown);
  expect((error as FilesRefused).problems.map(({ row, column, found, expected }) => [row, column, found, expected])).toEqual([problem]);
});
