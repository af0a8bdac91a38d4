import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, STATEMENTS_APART, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { entities } from '../testing/entities.js';
import { becameIn, buurt, figure, figureSet, indicator, localArea, municipality, region, wijk } from '../testing/rows.js';

let graph: TestGraph;

const [FIRST, SECOND, THIRD, NEW, ELSEWHERE] = ['BU00010101', 'BU00010102', 'BU00010103', 'BU00010201', 'BU00020101'].map((code) => `buurt:${code}`) as [string, string, string, string, string];
const ALL = '["indicator:inhabitants", "indicator:share", "indicator:score"]';

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'), municipality('GM0002'), wijk('WK000101'), wijk('WK000102'), wijk('WK000201'));
  await graph.record('area', ...[FIRST, SECOND, THIRD, ELSEWHERE].map((id) => buurt(id.slice('buurt:'.length))), { ...buurt('BU00010201'), term: '[2022-01-01,)' });
  await graph.record('area_succession', becameIn(2022, SECOND, NEW));
  await graph.record(
    'local_area',
    localArea('both', [FIRST, SECOND]),
    localArea('one', [FIRST]),
    localArea('with-third', [FIRST, THIRD]),
    localArea('elsewhere', [ELSEWHERE]),
  );
  await graph.record('indicator', indicator('inhabitants'), { ...indicator('share'), aggregation: 'POPULATION_WEIGHTED_MEAN' }, { ...indicator('score'), aggregation: 'NOT_AGGREGABLE' }, indicator('unsafe'));
  await graph.record(
    'figure_set',
    figureSet(FIRST, { inhabitants: 300, share: 10, score: 1 }),
    figureSet(NEW, { inhabitants: 100, share: 20, score: 2 }),
    figureSet(THIRD, { inhabitants: 'SUPPRESSED' }),
    figureSet(FIRST, { inhabitants: 290 }, { period: 2020 }),
    figureSet(SECOND, { inhabitants: 90 }, { period: 2020 }),
  );
  await graph.record('observation', figure('localarea:one', { slug: 'inhabitants', period: 2024, value: 311 }), figure('localarea:one', { slug: 'unsafe', period: 2024, value: 12 }));
  await graph.record('region', region('town', ['municipality:GM0001']), region('wijk', ['wijk:WK000101']), region('buurt', [SECOND]), region('other', ['municipality:GM0002']));
});

afterAll(() => graph.close());

const about = (slug: string) => ({ __typename: 'LocalArea', id: `localarea:${slug}` });
const asked = async (slugs: readonly string[], fields: string): Promise<Record<string, any>[]> => entities(graph, { ids: slugs.map((slug) => about(slug).id), fields });

describe('the figures of a local area', () => {
  it('follow from those of its buurten, each by its indicator’s own rule, also where a buurt has another code by then', async () => {
    const FIELDS = 'indicator { id } period value areas missingAreas';
    const [found] = await asked(['both'], `now: computedFigures(indicators: ${ALL}) { ${FIELDS} } past: computedFigures(indicators: ${ALL}, edition: 2020) { ${FIELDS} }`);
    const of = (slug: string, rest: object) => ({ indicator: { id: `indicator:${slug}` }, areas: 2, ...rest });
    expect(found).toEqual({
      now: [
        of('inhabitants', { period: 2022, value: 400, missingAreas: 0 }),
        of('share', { period: 2022, value: 12.5, missingAreas: 0 }),
        of('score', { period: 2022, value: null, missingAreas: 2 }),
      ],
      past: [of('inhabitants', { period: 2020, value: 380, missingAreas: 0 })],
    });
  });

  it('may be its own', async () => {
    const [found] = await asked(['one'], 'figures(indicators: ["indicator:unsafe", "indicator:inhabitants"]) { value period area { __typename ... on LocalArea { id } } }');
    const area = about('one');
    expect(found).toEqual({ figures: [{ value: 12, period: 2024, area }, { value: 311, period: 2024, area }] });
  });

  it('say how many people live there, unless one of them is missing', async () => {
    expect(await asked(['both', 'one', 'with-third', 'elsewhere'], 'inhabitants')).toEqual([{ inhabitants: 400 }, { inhabitants: 311 }, { inhabitants: null }, { inhabitants: null }]);
  });

  it('take as many statements for all as for one', async () => {
    const read = (slugs: string[]) => graph.count.during(() => asked(slugs, `inhabitants computedFigures(indicators: ${ALL}) { value }`));
    const [one, all] = [await read(['both']), await read(['both', 'one', 'with-third', 'elsewhere'])];
    expect(all.statements.length).toBeLessThanOrEqual(one.statements.length + STATEMENTS_APART);
    expect(one.statements.length).toBeLessThanOrEqual(6 + STATEMENTS_APART);
  });
});

it('a local area lies in the regions that list its municipality, a wijk or a buurt of it', async () => {
  expect(await asked(['both', 'one', 'elsewhere'], 'regions { id }')).toEqual([
    { regions: ['buurt', 'town', 'wijk'].map((slug) => ({ id: `region:${slug}` })) },
    { regions: ['town', 'wijk'].map((slug) => ({ id: `region:${slug}` })) },
    { regions: [{ id: 'region:other' }] },
  ]);
});

it('is made up of known buurten only', async () => {
  await expect(graph.record('local_area', localArea('odd', ['buurt:BU00019999']))).rejects.toThrow('buurten names buurt:BU00019999, which is unknown');
});
