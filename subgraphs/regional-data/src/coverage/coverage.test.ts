import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestGraph, STATEMENTS_APART, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { buurt, figure, figureSet, indicator, localArea, municipality, wijk } from '../testing/rows.js';

let graph: TestGraph;

const TOWN = 'municipality:GM0001';

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'), municipality('GM0002'), wijk('WK000101'), wijk('WK000102'), wijk('WK000103'));
  await graph.record('area', buurt('BU00010201'), buurt('BU00010202'));
  await graph.record('local_area', localArea('two', ['buurt:BU00010201', 'buurt:BU00010202']));
  await graph.record('indicator', indicator('inhabitants'));
  const people = { slug: 'inhabitants', period: 2022 };
  await graph.record(
    'observation',
    figure('municipality:GM0001', { ...people, value: 1000 }),
    figure('wijk:WK000101', { ...people, value: 400 }),
    figure('wijk:WK000102', { ...people, value: 350 }),
  );
  const before = (area: string, inhabitants: number) => figureSet(area, { inhabitants }, { period: 2020 });
  await graph.record(
    'figure_set',
    before(TOWN, 990),
    before('wijk:WK000101', 390),
    before('wijk:WK000102', 340),
    before('buurt:BU00010201', 100),
    before('buurt:BU00010202', 150),
  );
});

afterAll(() => graph.close());

const FIELDS = 'year coveredInhabitants areasWithoutFigure areasMissing { ... on Wijk { id } ... on Buurt { id } } coveredSharePercent coveredShareAtLeastPercent';

async function ask(coverages: [id: string, areas: string[]][]): Promise<unknown[]> {
  const of = coverages.map(([id, coveredAreaIds]) => ({ __typename: 'Coverage', id, coveredAreaIds }));
  const { data, errors } = await graph.subgraph.execute({ query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Coverage { ${FIELDS} } } }`, variables: { of } });
  expect(errors).toBeUndefined();
  return (data as { _entities: unknown[] })._entities;
}

const said = (year: number | null, ...[coveredInhabitants, coveredSharePercent, coveredShareAtLeastPercent, missing = []]: [number, number | null, number | null, string[]?]) => ({
  year, coveredInhabitants, areasWithoutFigure: missing.length, areasMissing: missing.map((id) => ({ id })), coveredSharePercent, coveredShareAtLeastPercent,
});

it.each<[string, string, string[], object]>([
  ['adds up who lives in the covered areas', TOWN, ['wijk:WK000101', 'wijk:WK000102'], said(2022, 750, 75, 75)],
  ['says which part is known and what is missing', TOWN, ['wijk:WK000101', 'wijk:WK000103'], said(2022, 400, null, 40, ['wijk:WK000103'])],
  ['is none of nothing', TOWN, [], said(2022, 0, 0, 0)],
  ['takes an earlier year in which nothing is missing', TOWN, ['wijk:WK000101', 'buurt:BU00010201'], said(2020, 490, 49.5, 49.5)],
  ['has no share where the whole is missing', 'municipality:GM0002', ['wijk:WK000101'], said(2022, 400, null, null)],
  ['has no figures at all', 'municipality:GM0002', ['wijk:WK000103'], said(null, 0, null, null, ['wijk:WK000103'])],
  ['is of a wijk too', 'wijk:WK000102', ['buurt:BU00010201'], said(2020, 100, 29.4, 29.4)],
  ['is of a local area too', 'localarea:two', ['buurt:BU00010201'], said(2020, 100, 40, 40)],
])('%s', async (_, id, areas, expected) => {
  expect(await ask([[id, areas]])).toEqual([expected]);
});

it('reads the figures of all in as many statements as of one', async () => {
  const read = (...coverages: [string, string[]][]) => graph.count.during(() => ask(coverages));
  const one = await read([TOWN, ['wijk:WK000101', 'buurt:BU00010201']]);
  const all = await read([TOWN, ['wijk:WK000101', 'buurt:BU00010201']], ['municipality:GM0002', ['wijk:WK000103']], ['wijk:WK000102', ['buurt:BU00010201']]);
  expect(all.statements.length).toBeLessThanOrEqual(one.statements.length + STATEMENTS_APART);
  expect(one.statements.length).toBeLessThanOrEqual(4 + STATEMENTS_APART);
});
