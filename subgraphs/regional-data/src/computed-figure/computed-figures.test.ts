import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestGraph, STATEMENTS_APART, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask } from '../testing/entities.js';
import { challenge, figure, figureSet, indicator, municipality, regiobeeld, region } from '../testing/rows.js';

let graph: TestGraph;

const CODES = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];
const MANY = Array.from({ length: 30 }, (_, at) => `many-${at}`);

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  const ids = CODES.map((code) => `municipality:${code}`);
  await graph.record('area', ...CODES.map(municipality));
  await graph.record('region', region('one', ids), ...MANY.map((slug, at) => region(slug, [ids[at % 4]!])));
  await graph.record(
    'indicator',
    indicator('inhabitants'),
    { ...indicator('share'), aggregation: 'POPULATION_WEIGHTED_MEAN' },
    { ...indicator('score'), aggregation: 'NOT_AGGREGABLE' },
    indicator('silent'),
  );
  await graph.record(
    'figure_set',
    figureSet(ids[0]!, { inhabitants: 30, share: 10, score: 1 }),
    figureSet(ids[1]!, { inhabitants: 10, share: 20, score: 2 }, { period: 2022 }),
    figureSet(ids[2]!, { inhabitants: 0, share: 'NO_INHABITANTS' }),
    figureSet(ids[3]!, { inhabitants: 'UNKNOWN', share: 5 }),
    figureSet(ids[0]!, { inhabitants: 25 }, { period: 2020 }),
  );
  await graph.record('observation', figure(ids[1]!, { slug: 'share', period: 2021, value: 90 }));
});

afterAll(() => graph.close());

const FIELDS = 'indicator { id } period value areas missingAreas';
const ALL = '["indicator:share", "indicator:inhabitants", "indicator:score", "indicator:silent", "indicator:none"]';

it('figures of a region follow from those of its areas, each by its own rule, and say what is missing', async () => {
  const found = await ask(graph, `{ region(id: "region:one") { now: computedFigures(indicators: ${ALL}) { ${FIELDS} fictional } past: computedFigures(indicators: ${ALL}, edition: 2020) { ${FIELDS} } } }`);
  const about = (slug: string, rest: object) => ({ indicator: { id: `indicator:${slug}` }, period: 2022, areas: 4, ...rest });
  expect(found).toEqual({
    region: {
      now: [
        about('share', { value: 12.5, missingAreas: 1, fictional: true }),
        about('inhabitants', { value: 40, missingAreas: 1, fictional: true }),
        about('score', { value: null, missingAreas: 4, fictional: true }),
      ],
      past: [about('inhabitants', { period: 2020, value: 25, missingAreas: 3 })],
    },
  });
});

it('a challenge has those of its region, for its indicators', async () => {
  await graph.record('regiobeeld', regiobeeld('one', 'one'));
  await graph.record('challenge', challenge('ageing', 'one', { indicators: ['indicator:share', 'indicator:silent'] }));
  const found = await ask(graph, `{ challenge(id: "challenge:ageing") { figures { value } now: computedFigures { ${FIELDS} } past: computedFigures(edition: 2020) { value } } }`);
  expect(found).toEqual({ challenge: { figures: [], now: [{ indicator: { id: 'indicator:share' }, period: 2022, value: 12.5, areas: 4, missingAreas: 1 }], past: [] } });
});

it('takes as many statements for thirty regions as for one', async () => {
  const read = (slugs: readonly string[]) =>
    graph.count.during(() => ask(graph, `{ regions(ids: ${JSON.stringify(slugs.map((slug) => `region:${slug}`))}) { computedFigures(indicators: ${ALL}) { value } } }`));
  const [one, many] = [await read(MANY.slice(0, 1)), await read(MANY)];
  expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + STATEMENTS_APART);
  expect(one.statements.length).toBeLessThanOrEqual(6 + STATEMENTS_APART);
});
