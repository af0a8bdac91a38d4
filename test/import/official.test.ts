import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FilesRefused, importAreas, importFigures, type OfficialReport } from '@regiograaf/cli';
import { feature, PublishedFiles } from '../testing/published-files.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

let graph: WholeGraph;
let files: PublishedFiles;

beforeAll(async () => {
  [graph, files] = await Promise.all([startWholeGraph(), PublishedFiles.make()]);
});

afterAll(async () => {
  await graph.close();
  await files.remove();
});

const recordAreas = async (options: { year?: number; complete?: boolean; dryRun?: boolean }, ...paths: string[]): Promise<OfficialReport> =>
  importAreas({ database: graph.database.database, files: paths, ...options });
const recordFigures = async (options: { year?: number; dryRun?: boolean }, ...paths: string[]): Promise<OfficialReport> =>
  importFigures({ database: graph.database.database, files: paths, ...options });
const counts = ({ recorded }: OfficialReport) => Object.fromEntries(recorded.map(({ what, added, changed, unchanged }) => [what, [added, changed, unchanged]]));

async function refusedBy(work: Promise<OfficialReport>): Promise<unknown[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FilesRefused) return error.problems.map(({ row, column, found, expected }) => [row, column, found, expected]);
    throw error;
  }
  throw new Error('Nothing was refused.');
}

async function said(query: string, moments = ''): Promise<any> {
  const { data, errors } = await graph.ask(`query ${moments} ${query}`);
  expect(errors).toBeUndefined();
  return data;
}

// One graph, in this order.
describe('areas of several editions', () => {
  test('stand side by side: each date has the edition of its year', async () => {
    const old = await files.map(2015, feature('GM0001', 'Oudstad', 5), feature('WK000101', 'Centrum', 5.1), feature('WK000102', 'Haven', 5.2), feature('BU00010101', 'Plein', 5.3));
    expect(counts(await recordAreas({}, old))).toEqual({ municipality: [1, 0, 0], wijk: [2, 0, 0], buurt: [1, 0, 0], border: [4, 0, 0] });
    const present = await files.map(2022, feature('GM0001', 'Nieuwstad', 6), feature('WK000101', 'Centrum', 6.1), feature('WK000103', 'Nieuwbouw', 6.3));
    expect(counts(await recordAreas({ complete: true }, present))).toEqual({ municipality: [0, 1, 0], wijk: [1, 1, 0], border: [1, 2, 0], 'wijk ended': [0, 1, 0], 'wijk begun': [0, 1, 0] });
    const query = '{ municipality(code: "GM0001") { name edition geometry wijken(orderBy: CODE) { nodes { code edition } } } gone: wijk(code: "WK000102") { term { to toPrecision status } } come: wijk(code: "WK000103") { term { from fromPrecision status } } }';
    expect(await said(query)).toEqual({
      municipality: { name: 'Nieuwstad', edition: 2022, geometry: geometryAt(6), wijken: { nodes: [{ code: 'WK000101', edition: 2022 }, { code: 'WK000103', edition: 2022 }] } },
      gone: { term: { to: '2022-01-01', toPrecision: 'UNKNOWN', status: 'ENDED' } },
      come: { term: { from: '2022-01-01', fromPrecision: 'UNKNOWN', status: 'ACTIVE' } },
    });
    for (const day of ['2021-12-31', '2015-01-01', '2010-01-01']) {
      expect(await said(query, `@asOf(validOn: "${day}")`)).toMatchObject({
        municipality: { name: 'Oudstad', edition: 2015, geometry: geometryAt(5), wijken: { nodes: [{ code: 'WK000101', edition: 2015 }, { code: 'WK000102', edition: 2015 }] } },
        gone: { term: { status: 'ACTIVE' } },
        come: { term: { status: 'FUTURE' } },
      });
    }
  });
  const geometryAt = (x: number) => (feature('', '', x) as { geometry: object }).geometry;

  test('may come in any order, and again', async () => {
    const between = await files.map(2018, feature('GM0001', 'Tussenstad'), feature('WK000101', 'Binnenstad'));
    expect(counts(await recordAreas({}, between))).toMatchObject({ municipality: [0, 1, 0], wijk: [0, 1, 0] });
    expect(counts(await recordAreas({}, between))).toMatchObject({ municipality: [0, 0, 1], wijk: [0, 0, 1], border: [0, 0, 2] });
    const name = async (day: string) => (await said('{ municipality(code: "GM0001") { name } }', `@asOf(validOn: "${day}")`)).municipality.name;
    await recordAreas({}, await files.map(2019, feature('WK000103', 'Nieuwbouw')));
    expect(await said('{ wijk(code: "WK000103") { term { from } } }')).toEqual({ wijk: { term: { from: null } } });
    await recordAreas({ complete: true }, await files.map(2017, feature('WK000101', 'Binnenstad'), feature('WK000102', 'Haven')));
    expect(await said('{ wijk(code: "WK000103") { term { from fromPrecision } } }')).toEqual({ wijk: { term: { from: '2019-01-01', fromPrecision: 'UNKNOWN' } } });
    expect([await name('2017-12-31'), await name('2018-01-01'), await name('2021-12-31'), await name('2022-01-01')]).toEqual(['Oudstad', 'Tussenstad', 'Tussenstad', 'Nieuwstad']);
  });

  test('a code that is given out again names another area, with another id', async () => {
    await recordAreas({}, await files.map(2024, feature('GM0001', 'Nieuwstad'), feature('WK000102', 'Boszicht')));
    expect(await said('{ wijk(code: "WK000102") { id name } was: wijk(id: "wijk:WK000102") { name } }')).toEqual({ wijk: { id: 'wijk:WK000102v2024', name: 'Boszicht' }, was: { name: 'Haven' } });
    expect(await said('{ wijk(code: "WK000102") { id } }', '@asOf(validOn: "2016-01-01")')).toEqual({ wijk: { id: 'wijk:WK000102' } });
  });

  test('are refused as a whole, with row and reason', async () => {
    const open = { ...feature('WK000109', 'Open'), geometry: { type: 'Polygon', coordinates: [[[5, 52], [5.1, 52], [5, 52.1], [5, 52.2]]] } };
    const wrong = await files.map(2023, feature('GM0009', 'Nieuw'), feature('WK000199', 'A'), feature('WK000199', 'A'), open, feature('X1', 'X'), feature('BU77770101', 'Los'));
    expect(await refusedBy(recordAreas({}, wrong))).toEqual([
      [3, undefined, 'WK000199', 'each area once; row 2 has it too'],
      [4, 'geometry', 'WK000109', 'a Polygon or MultiPolygon whose rings have at least four positions and close'],
      [5, 'statcode', 'X1', 'the code of an area, like GM0599, WK059901 or BU05990110'],
    ]);
    expect(await refusedBy(recordAreas({}, await files.map(2023, feature('GM0009', 'Nieuw'), feature('BU77770101', 'Los'))))).toEqual([
      [2, undefined, 'BU77770101', 'an area of GM7777, which is neither in these files nor recorded'],
      [2, undefined, 'BU77770101', 'an area of WK777701, which is neither in these files nor recorded'],
    ]);
    expect(await refusedBy(recordAreas({ year: 2022 }, await files.map(2023, feature('GM0009', 'Nieuw'))))).toEqual([[undefined, undefined, '2023', 'areas of 2022, the year that was asked']]);
    expect(await said('{ municipality(code: "GM0009") { name } }')).toEqual({ municipality: null });
  });

  test('are only tried in a dry run', async () => {
    expect(counts(await recordAreas({ dryRun: true }, await files.map(2023, feature('GM0009', 'Nieuw'))))).toMatchObject({ municipality: [1, 0, 0] });
    expect(await said('{ municipality(code: "GM0009") { name } }')).toEqual({ municipality: null });
  });
});

describe('what became of areas, and their regions', () => {
  const MERGERS = 'datum,van_code,van_naam,naar_code,naar_naam';

  test('are tables of their own; a municipality that is new by a merger is there from that day', async () => {
    await recordAreas({}, await files.map(2022, feature('GM0501', 'Brielle'), feature('GM0530', 'Hellevoetsluis')));
    const mergers = await files.write('herindelingen.csv', `${MERGERS}\n2023-01-01,GM0501,Brielle,GM1992,Voorne aan Zee\n2023-01-01,GM0530,Hellevoetsluis,GM1992,Voorne aan Zee\n`);
    const safety = await files.write('gemeente_veiligheidsregio_2023.csv', 'gemeente_code,gemeente,veiligheidsregio_code\nGM1992,Voorne aan Zee,VR17\nGM0001,Nieuwstad,VR17\n');
    const care = await files.write('gemeente_zorgkantoorregio_2017.json', JSON.stringify([{ Gemeente: 'Nieuwstad', CBS: 1, Zorgkantoorregio: "Zorgkantoor 't Gooi", Inwoneraantal: 1 }]));
    const first = counts(await recordAreas({}, mergers, safety, care));
    expect(first).toEqual({ municipality: [1, 0, 0], successors: [2, 0, 0], regions: [3, 0, 0] });
    expect(counts(await recordAreas({}, mergers, safety, care))).toEqual({ municipality: [0, 0, 0], successors: [0, 0, 2], regions: [0, 0, 3] });
    const query = '{ municipality(code: "GM0501") { term { to toPrecision } successors { name ... on Municipality { code predecessors { name } regions { name kind } } } } region(id: "region:zorgkantoor-t-gooi") { kind areas { ... on Municipality { code } } } }';
    expect(await said(query)).toEqual({
      municipality: {
        term: { to: '2023-01-01', toPrecision: 'DAY' },
        successors: [
          {
            name: 'Voorne aan Zee',
            code: 'GM1992',
            predecessors: [{ name: 'Brielle' }, { name: 'Hellevoetsluis' }],
            regions: [{ name: 'GGD-regio Rotterdam-Rijnmond', kind: 'GGD' }, { name: 'Veiligheidsregio Rotterdam-Rijnmond', kind: 'SAFETY' }],
          },
        ],
      },
      region: { kind: 'CARE_OFFICE', areas: [{ code: 'GM0001' }] },
    });
    expect(await said('{ municipality(code: "GM0501") { term { status } successors { name } } }', '@asOf(validOn: "2022-12-31")')).toEqual({ municipality: { term: { status: 'ACTIVE' }, successors: [] } });
  });

  test('are refused with row and reason', async () => {
    const mergers = await files.write('wrong.csv', `${MERGERS}\n1-1-2023,GM0501,A,GM1992,B\n2023-01-01,X,A,GM1992,B\n2023-01-01,GM0501,A,WK199201,B\n`);
    expect(await refusedBy(recordAreas({}, mergers))).toEqual([
      [2, 'datum', '1-1-2023', 'a date as YYYY-MM-DD'],
      [3, 'van_code', 'X', 'the code of an area, like GM0599, WK059901 or BU05990110'],
      [4, 'naar_code', 'WK199201', 'the code of another area of the kind of GM0501'],
    ]);
    const unknown = await files.write('unknown.csv', `${MERGERS}\n2023-01-01,GM9999,A,GM1992,B\n2023-01-01,WK000101,A,WK999901,B\n`);
    expect(await refusedBy(recordAreas({}, unknown))).toEqual([
      [2, 'van_code', 'GM9999', 'an area that is recorded'],
      [3, 'naar_code', 'WK999901', 'an area that is recorded, or a municipality with its name'],
    ]);
    const safety = await files.write('gemeente_veiligheidsregio_2024.csv', 'gemeente_code,gemeente,veiligheidsregio_code\nGM8888,Elders,VR17\nGM0001,Nieuwstad,VR99\nX,Nieuwstad,VR17\n');
    expect(await refusedBy(recordAreas({}, safety))).toEqual([
      [3, 'veiligheidsregio_code', 'VR99', 'the name of a region, or a code that is known'],
      [4, 'gemeente_code', 'X', 'the code of a municipality, like GM0599'],
    ]);
  });
});

describe('figures', () => {
  const FIGURES = 'figures(indicators: ["indicator:inhabitants", "indicator:distance-to-gp", "indicator:share-households-low-income"]) { value missingReason period source { id description publisher } indicator { unit aggregation name(lang: EN) } }';

  test('are recorded with their indicators and source; the country is left out', async () => {
    const table = await files.table(2022, 'a_inw;g_afs_hp;p_hh_lkk;p_nieuw', 'NL00;Nederland;17590672;1,0;6,0;1', 'GM0001;Nieuwstad;1200;0,5;x;1', 'WK000103;Nieuwbouw;0;.;;1');
    const report = await recordFigures({}, table);
    expect(report.files).toEqual([{ file: table, read: 2, leftOut: 1 }]);
    expect([...report.unknownColumns.values()]).toEqual([['p_nieuw']]);
    expect(counts(report)).toEqual({ indicators: [3, 0, 0], 'figures of areas': [2, 0, 0] });
    const found = await said(`{ municipality(code: "GM0001") { ${FIGURES} } wijk(code: "WK000103") { inhabitants ${FIGURES} } }`);
    const source = { id: 'source:cbs-kwb-2022', description: 'Kerncijfers wijken en buurten 2022, tabel 85318NED, Centraal Bureau voor de Statistiek (CC BY 4.0)', publisher: 'Centraal Bureau voor de Statistiek (CBS)' };
    expect(found.municipality.figures).toMatchObject([
      { value: 1200, missingReason: null, period: 2022, source, indicator: { unit: 'persons', aggregation: 'SUM', name: 'Inhabitants' } },
      { value: 0.5, missingReason: null },
      { value: null, missingReason: 'SUPPRESSED' },
    ]);
    expect(found.wijk).toMatchObject({ inhabitants: 0, figures: [{ value: 0 }, { value: null, missingReason: 'NO_INHABITANTS' }, { value: null, missingReason: 'NO_INHABITANTS' }] });
  });

  test('that come again change only what differs, and say why', async () => {
    const again = await files.table(2022, 'a_inw;g_afs_hp;p_hh_lkk', 'GM0001;Nieuwstad;1250;0,5;x', 'WK000103;Nieuwbouw;0;.;');
    expect(counts(await recordFigures({}, again))).toMatchObject({ 'figures of areas': [0, 1, 1] });
    expect(counts(await recordFigures({}, again))).toMatchObject({ 'figures of areas': [0, 0, 2] });
    const { municipality } = await said('{ municipality(code: "GM0001") { figures(indicators: ["indicator:inhabitants", "indicator:distance-to-gp"]) { value recordedBecause } } }');
    expect(municipality.figures).toEqual([{ value: 1250, recordedBecause: 'Opnieuw gepubliceerd' }, { value: 0.5, recordedBecause: null }]);
  });

  test('are refused as a whole, with row and reason', async () => {
    const before = await said('{ municipality(code: "GM0001") { inhabitants } }');
    const wrong = await files.table(2024, 'a_inw;g_afs_hp', 'GM0001;Nieuwstad;99;0,5', 'GM0001;Nieuwstad;98;0,5', 'WK999901;Elders;1;1,0', 'WK000101;Centrum;1.5;0.5');
    expect(await refusedBy(recordFigures({}, wrong))).toEqual([
      [5, 'a_inw', '1.5', 'a number with `,` before its decimals, as in row 2'],
      [5, 'g_afs_hp', '0.5', 'a number with `,` before its decimals, as in row 2'],
      [3, undefined, 'municipality:GM0001', expect.stringMatching(/^each area once a year; row 2 of .*kwb-2024.csv has it too$/)],
      [4, undefined, 'WK999901', 'an area that is recorded: import the areas of 2024 first'],
    ]);
    expect(await said('{ municipality(code: "GM0001") { inhabitants } }')).toEqual(before);
  });
});
