import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importAreas, type FilesRefused, type OfficialReport } from '@regiograaf/cli';
import { feature, PublishedFiles } from '../testing/published-files.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

let graph: WholeGraph;
let files: PublishedFiles;

beforeAll(async () => {
  [graph, files] = await Promise.all([startWholeGraph(), PublishedFiles.make()]);
  const mergers = await files.write('herindelingen.csv', 'datum,van_code,naar_code,naar_naam\n2023-01-01,GM0530,GM1992,Voorne aan Zee\n');
  await record(await files.map(2019, feature('GM0001', 'Nieuwstad'), feature('GM0530', 'Hellevoetsluis')), mergers);
});

afterAll(async () => {
  await graph.close();
  await files.remove();
});

const record = (...paths: string[]): Promise<OfficialReport> => importAreas({ database: graph.database.database, files: paths });

/** Which municipality lies in which safety region. */
function table(year: number, regions: Readonly<Record<string, string>>): Promise<string> {
  const rows = Object.entries(regions).map(([code, region]) => `${code},Naam,${region}`);
  return files.write(`gemeente_veiligheidsregio_${year}.csv`, `gemeente_code,gemeente,veiligheidsregio_code\n${rows.join('\n')}\n`);
}

async function regionsOn(day: string): Promise<string[]> {
  const { data, errors } = await graph.ask(`query @asOf(validOn: "${day}") { municipality(code: "GM0001") { regions(kind: SAFETY) { id } } }`);
  expect(errors).toBeUndefined();
  return (data as { municipality: { regions: { id: string }[] } }).municipality.regions.map(({ id }) => id.replace('region:veiligheidsregio-', ''));
}

test('tables of several years may come in any order: each date has the regions of its year', async () => {
  await record(await table(2023, { GM0001: 'VR17', GM1992: 'VR17' }));
  await record(await table(2020, { GM0001: 'VR17', GM0530: 'VR18' }));
  const again = await record(await table(2020, { GM0001: 'VR17', GM0530: 'VR18' }));
  expect(again.recorded).toEqual([{ what: 'regions', added: 0, changed: 0, unchanged: 4 }]);
  await record(await table(2024, { GM0001: 'VR18', GM1992: 'VR17' }));
  expect([await regionsOn('2021-06-01'), await regionsOn('2023-06-01'), await regionsOn('2024-06-01')]).toEqual([['rotterdam-rijnmond'], ['rotterdam-rijnmond'], ['zuid-holland-zuid']]);
  const { data } = await graph.ask('query @asOf(validOn: "2021-06-01") { region(id: "region:veiligheidsregio-rotterdam-rijnmond") { areas { ... on Municipality { code } } } }');
  expect(data).toEqual({ region: { areas: [{ code: 'GM0001' }] } });
});

test('a municipality that is not there in the year is refused, once', async () => {
  const error = await record(await table(2025, { GM0530: 'VR17', GM8888: 'VR17' })).then(() => undefined, (thrown: unknown) => thrown);
  expect((error as FilesRefused).problems.map(({ row, found, expected }) => [row, found, expected])).toEqual([
    [2, 'GM0530', 'a municipality that is recorded: import the areas of 2025 too'],
    [3, 'GM8888', 'a municipality that is recorded: import the areas of 2025 too'],
  ]);
});
