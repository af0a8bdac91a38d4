import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { importAreas, importFigures, type OfficialReport } from '@regiograaf/cli';
import { sharedFile, withSharedData } from '../testing/shared-data.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import { expectedFigures, expectedInWords, publishedAreas, publishedNames, type Expected } from './published.js';

jest.setTimeout(900_000);

const KWB_2020 = sharedFile('cbs-official/odata-v3-84799NED-2020/84799NED.v3.TypedDataSet.json.gz');
const NAMES_2020 = sharedFile('cbs-official/odata-v3-84799NED-2020/84799NED.v3.WijkenEnBuurten.json.gz');
const RIVM_2020 = sharedFile('rivm-2020/RIVM_gezondheid2020_18+.xlsx');
const MAPS_2022 = [sharedFile('cbs-2022/cbs_gemeenten_2022.geojson'), sharedFile('cbs-2022/cbs_wijken_2022.geojson')];
const KWB_2022 = [sharedFile('cbs-2022/kwb_gemeenten_2022.csv'), sharedFile('cbs-2022/kwb_wijken_2022.csv')];
const FIGURES = [KWB_2020, RIVM_2020, ...KWB_2022];
const STATLINE = ['SES_WOA_scores_per_wijk_en_buurt_25042023_160857', 'Kerncijfers_wijken_en_buurten_2024_10122025_135731', 'Regionale_kerncijfers_Nederland_11122025_133649'].map((name) => sharedFile(`cbs-official/statline-csv/${name}.csv`));
const MERGERS = sharedFile('regions/gemeente_herindelingen_2022_2023.csv');
const REGIONS = [sharedFile('regions/gemeente_veiligheidsregio_2023.csv'), sharedFile('regions/gemeente_zorgkantoorregio_2017.json')];
const KINDS = { GM: 'Municipality', WK: 'Wijk', BU: 'Buurt' } as const;

withSharedData('the whole country')('the whole country', () => {
  let graph: WholeGraph;
  let areas: OfficialReport;
  let figures: OfficialReport;

  beforeAll(async () => {
    graph = await startWholeGraph();
    areas = await importAreas({ database: graph.database.database, files: [NAMES_2020, ...MAPS_2022] });
    figures = await importFigures({ database: graph.database.database, files: FIGURES });
  });

  afterAll(() => graph?.close());

  test('is recorded in one go: municipalities, wijken and buurten with their names', async () => {
    expect(areas.files.map(({ read, leftOut }) => [read, leftOut])).toEqual([[17_340, 1], [345, 0], [3340, 0]]);
    expect(figures.files.map(({ read, leftOut }) => [read, leftOut])).toEqual([[17_340, 1], [17_340, 1], [345, 0], [3340, 0]]);
    expect(figures.recorded).toContainEqual({ what: 'figures of areas', added: 38_365, changed: 0, unchanged: 0 });
    const names = await publishedNames(NAMES_2020);
    const found = await graph.database.run<{ code: string; name: string }>(
      'select code, name from regional_data.area_version where upper_inf(recorded) and edition = 2020 order by code',
    );
    expect(found.length).toBe(355 + 3177 + 13_808);
    expect(new Map(found.map(({ code, name }) => [code, name]))).toEqual(names);
  });

  // Every figure as it is recorded; what a client gets, of all municipalities and every fortieth of the others: asking for all two and a half million takes minutes.
  test.each([
    ['key figures of 2020', KWB_2020, '84799NED', 17_340 * 111],
    ['health figures of 2020', RIVM_2020, '50090NED', 17_340 * 35],
    ['municipalities of 2022', KWB_2022[0]!, '85318NED', 345 * 15],
    ['wijken of 2022', KWB_2022[1]!, '85318NED', 3340 * 15],
  ])('says of the %s what the file says, figure by figure', async (_, file, table, many) => {
    const expected = await expectedFigures(file);
    let compared = 0;
    for (const batch of batches(expected, 1000)) {
      const sets = await recorded(batch, table);
      for (const { code, figures: said } of batch) {
        compared += same(code, sets.get(code), said);
      }
    }
    expect(compared).toBe(many);
    const sample = expected.filter(({ code }, at) => code.startsWith('GM') || at % 40 === 0);
    for (const batch of batches(sample, 200)) {
      const answers = await asked(batch);
      for (const [at, { code, figures: said }] of batch.entries()) same(code, answers[at], said);
    }
  });

  test('has its regions, with what was merged', async () => {
    const report = await importAreas({ database: graph.database.database, files: [MERGERS, ...REGIONS] });
    expect(report.files.map(({ read, leftOut }) => [read, leftOut])).toEqual([[4, 0], [342, 0], [355, 0]]);
    const found = await graph.database.run<{ kind: string; regions: number; areas: number }>(
      `select kind, count(*)::integer as regions, sum(cardinality(areas))::integer as areas from regional_data.region_version where upper_inf(recorded) group by kind order by kind`,
    );
    expect(found).toEqual([{ kind: 'CARE_OFFICE', regions: 32, areas: 355 }, { kind: 'GGD', regions: 25, areas: 342 }, { kind: 'SAFETY', regions: 25, areas: 342 }]);
  });

  test.each([
    ['with codes', STATLINE[0]!, 'ses-woa-scores-per-wijk-en-buurt', 579, 0],
    ['without codes', STATLINE[1]!, '85984NED', 100, 0],
    ['without codes, of municipalities of all years', STATLINE[2]!, 'regionale-kerncijfers-nederland', 342, 387],
  ])('says what an export of StatLine %s says', async (_, file, key, read, leftOut) => {
    const report = await importFigures({ database: graph.database.database, files: [file] });
    expect(report.files[0]).toMatchObject({ read, leftOut });
    const rows = await graph.database.run<{ code: string; name: string; figures: Record<string, number | string> }>(
      `select a.code, a.name, f.figures from regional_data.figure_set_version f join regional_data.area_version a on a.id = f.area and upper_inf(a.recorded) and a.valid @> '2024-01-01'::date
       where upper_inf(f.recorded) and f.id like $1`,
      [`figures:%-${key}`],
    );
    expect(rows.length).toBe(read);
    const plain = (name: string): string => name.replace(/ \(gemeente\)$/, '').normalize('NFD').replaceAll(/\p{M}/gu, '');
    // Of two of one name, both say which they are; of one that is left, only the export does.
    const bare = (name: string): string => plain(name).replace(/ \([A-Za-z]{1,3}\.\)$/, '');
    const byCode = new Map(rows.map(({ code, figures: said }) => [code, said]));
    const byName = new Map(rows.map(({ name, figures: said }) => [plain(name), said]));
    const stated = (await expectedInWords(file)).filter(({ code, figures: said, name }) => code !== '' || (name !== 'Nederland' && Object.values(said).some((figure) => figure !== 'NOT_PUBLISHED')));
    expect(stated.length).toBe(read);
    for (const { code, name, figures: said } of stated) same(code || name, code ? byCode.get(code) : (byName.get(plain(name)) ?? byName.get(bare(name))), said);
  });

  test('again, changes nothing', async () => {
    const again = await importAreas({ database: graph.database.database, files: [NAMES_2020, ...MAPS_2022] });
    const anew = await importFigures({ database: graph.database.database, files: [RIVM_2020, ...KWB_2022] });
    for (const { what, added, changed } of [...again.recorded, ...anew.recorded]) expect({ what, added, changed }).toEqual({ what, added: 0, changed: 0 });
  });

  test('has the borders that the maps have', async () => {
    for (const file of MAPS_2022) {
      for (const batch of batches(await publishedAreas(file), 400)) {
        const found = await entities(batch.map(({ code }) => code), 'code name edition geometry', 'wijken');
        expect(found).toEqual(batch.map(({ code, name, geometry }) => ({ code, name, edition: 2022, geometry })));
      }
    }
  });

  async function recorded(batch: readonly Expected[], table: string): Promise<Map<string, Record<string, number | string>>> {
    const ids = batch.map(({ code, year }) => `figures:${code}-${year}-${table}`);
    const rows = await graph.database.run<{ area: string; figures: Record<string, number | string> }>(
      'select area, figures from regional_data.figure_set_version where upper_inf(recorded) and id = any($1::text[])',
      [ids],
    );
    return new Map(rows.map(({ area, figures: said }) => [area.slice(area.indexOf(':') + 1), said]));
  }

  /** The figures of areas as a client gets them. */
  async function asked(batch: readonly Expected[]): Promise<Record<string, number | string>[]> {
    const slugs = Object.keys(batch[0]!.figures);
    const found = batch.map((): Record<string, number | string> => ({}));
    for (let start = 0; start < slugs.length; start += 50) {
      const ids = JSON.stringify(slugs.slice(start, start + 50).map((slug) => `indicator:${slug}`));
      const fields = `figures(indicators: ${ids}, edition: ${batch[0]!.year}) { id value missingReason }`;
      const answers = await entities<{ figures: { id: string; value: number | null; missingReason: string }[] }>(batch.map(({ code }) => code), fields, 'regional-data');
      for (const [at, { code }] of batch.entries()) {
        for (const { id, value, missingReason } of answers[at]!.figures) found[at]![id.slice(`observation:${code}-`.length, -'-2020'.length)] = value ?? missingReason;
      }
    }
    return found;
  }

  /** Fields of areas by code, as the gateway asks them. */
  async function entities<T = object>(codes: readonly string[], fields: string, subgraph: string): Promise<T[]> {
    const running = graph.subgraphs.find(({ name }) => name === subgraph)!;
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${Object.values(KINDS).map((kind) => `... on ${kind} { ${fields} }`).join(' ')} } }`;
    const of = codes.map((code) => {
      const kind = KINDS[code.slice(0, 2) as keyof typeof KINDS];
      return { __typename: kind, id: `${kind.toLowerCase()}:${code}` };
    });
    const { data, errors } = await running.execute({ query, variables: { of } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify((data as { _entities: T[] })._entities));
  }
});

/** Whether all is the same, and the same many. @returns how many figures */
function same(code: string, found: Readonly<Record<string, number | string>> | undefined, said: Readonly<Record<string, number | string>>): number {
  const slugs = Object.keys(said);
  // An expectation of each of millions would take minutes.
  if (!found || Object.keys(found).length !== slugs.length || slugs.some((slug) => found[slug] !== said[slug])) expect({ code, figures: found }).toEqual({ code, figures: said });
  return slugs.length;
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
