import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { entities } from '../testing/entities.js';
import { buurt, figure, indicator, municipality, region, wijk } from '../testing/rows.js';

const MANY = Array.from({ length: 100 }, (_, index) => `GM${1000 + index}`);

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', ...MANY.map(municipality), municipality('GM0001'), municipality('GM0002'), municipality('GM0003'));
  await graph.record('area', wijk('WK000101'), wijk('WK000201'), wijk('WK000202'), buurt('BU00010101'), buurt('BU00020101'), buurt('BU00020201'));
  await graph.record(
    'region',
    region('whole', ['municipality:GM0001']),
    region('wijk', ['wijk:WK000201', 'municipality:GM0003'], { kind: 'GGD' }),
    region('buurt', ['buurt:BU00020201'], { name: 'A buurt' }),
    region('past', ['municipality:GM0001'], { term: '[2010-01-01,2015-01-01)' }),
    region('many', MANY.map((code) => `municipality:${code}`)),
  );
  await graph.record('indicator', indicator('inhabitants'), indicator('dwellings'));
  await graph.record('observation', ...MANY.map((code, at) => figure(`municipality:${code}`, { slug: 'inhabitants', period: 2022, value: at * 10 })));
  await graph.record('observation', ...MANY.map((code) => figure(`municipality:${code}`, { slug: 'dwellings', period: 2022, value: 7 })));
});

afterAll(() => graph.close());

const regionsOf = async (id: string, filter = ''): Promise<string[]> => {
  const [found] = await entities<{ regions: { id: string }[] }>(graph, { ids: [id], fields: `regions${filter} { id }` });
  return found!.regions.map((each) => each.id.replace('region:', ''));
};

describe('the regions of an area', () => {
  it.each([
    ['that list it', 'municipality:GM0001', ['whole']],
    ['that list its municipality', 'wijk:WK000101', ['whole']],
    ['that list the municipality of its wijk', 'buurt:BU00010101', ['whole']],
    ['that list its wijk', 'buurt:BU00020101', ['wijk']],
    ['that list a part of it, by name', 'municipality:GM0002', ['buurt', 'wijk']],
    ['that list a buurt in it', 'wijk:WK000202', ['buurt']],
    ['that list another area besides', 'municipality:GM0003', ['wijk']],
    ['none, where it is not known', 'municipality:GM9999', []],
  ])('are those %s', async (_, id, expected) => {
    expect(await regionsOf(id)).toEqual(expected);
  });

  it('can be asked of one kind', async () => {
    expect(await regionsOf('municipality:GM0002', '(kind: GGD)')).toEqual(['wijk']);
  });

  it('are those of the date', async () => {
    const [found] = await entities(graph, { ids: ['municipality:GM0001'], fields: 'regions { name }', moments: '@asOf(validOn: "2012-06-01")' });
    expect(found).toEqual({ regions: [{ name: 'Regio past' }, { name: 'Regio whole' }] });
  });
});

it('counts the inhabitants by the latest figure', async () => {
  const found = await entities(graph, { ids: ['municipality:GM1003', 'municipality:GM1000', 'municipality:GM0001'], fields: 'inhabitants' });
  expect(found).toEqual([{ inhabitants: 30 }, { inhabitants: 0 }, { inhabitants: null }]);
});

// The pages of regions, the regions, the figures, their indicators, the sources.
it('reads as many statements for 100 areas as for one', async () => {
  const fields = `inhabitants regions { name source { id } areas { ... on Municipality { id } } }
    figures(indicators: ["indicator:inhabitants", "indicator:dwellings"]) { value indicator { name(lang: EN) } area { ... on Municipality { id } } source { id } }`;
  const ids = MANY.map((code) => `municipality:${code}`);
  const { result, statements } = await graph.count.during(() => entities<{ figures: { value: number }[]; regions: object[] }>(graph, { ids, fields }));
  const one = await graph.count.during(() => entities(graph, { ids: ids.slice(0, 1), fields }));
  expect(result.map(({ figures }) => figures.map(({ value }) => value))).toEqual(MANY.map((_, at) => [at * 10, 7]));
  expect(result.every(({ regions }) => regions.length === 1)).toBe(true);
  expect([one.statements.length, statements.length]).toEqual([5, 5]);
});
