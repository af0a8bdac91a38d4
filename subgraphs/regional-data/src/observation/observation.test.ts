import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask, entities, refused } from '../testing/entities.js';
import { figure, indicator, municipality, region, wijk } from '../testing/rows.js';

const TOWN = 'municipality:GM0001';
const YEARS = [2020, 2021, 2022, 2023];

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'), wijk('WK000101'));
  await graph.record('region', region('one', [TOWN]));
  await graph.record('indicator', indicator('inhabitants'), indicator('dwellings'), indicator('income'), indicator('silent'));
  await graph.record('observation', ...YEARS.map((year) => figure(TOWN, { slug: 'inhabitants', period: year, value: year * 10 })));
  await graph.record(
    'observation',
    figure(TOWN, { slug: 'dwellings', period: 2021, value: '12.345', approximate: true, term: '[2021-01-01,2022-01-01)' }),
    figure(TOWN, { slug: 'dwellings', period: 2090, value: 99, certainty: 'EXPECTED' }),
    figure(TOWN, { slug: 'income', period: 2021, value: 30 }),
    figure(TOWN, { slug: 'income', period: 2022, missing_reason: 'SUPPRESSED' }),
    figure('wijk:WK000101', { slug: 'inhabitants', period: 2022, missing_reason: 'NOT_PUBLISHED' }),
    figure('region:one', { slug: 'inhabitants', period: 2022, value: 800_000, approximate: true }),
  );
});

afterAll(() => graph.close());

type Figure = { id: string; period: number; value: number | null };
const ALL = '["indicator:income", "indicator:silent", "indicator:dwellings", "indicator:inhabitants", "indicator:income"]';

async function figures(id: string, { args = `indicators: ${ALL}`, fields = 'period value', moments = '' } = {}): Promise<Figure[]> {
  const [found] = await entities<{ figures: Figure[] }>(graph, { ids: [id], fields: `figures(${args}) { ${fields} }`, moments });
  return found!.figures;
}

describe('figures', () => {
  it('are the latest of each indicator, in the order asked, once each', async () => {
    expect(await figures(TOWN)).toEqual([
      { period: 2022, value: null },
      { period: 2021, value: 12.345 },
      { period: 2023, value: 20_230 },
    ]);
  });

  it('are those up to the year of the date', async () => {
    const found = await figures(TOWN, { moments: '@asOf(validOn: "2021-02-01")' });
    expect(found.map(({ period }) => period)).toEqual([2021, 2021, 2021]);
    expect(await figures(TOWN, { moments: '@asOf(validOn: "2019-12-31")' })).toEqual([]);
  });

  it('can be asked of one year, also one to come', async () => {
    expect(await figures(TOWN, { args: `indicators: ${ALL}, edition: 2020` })).toEqual([{ period: 2020, value: 20_200 }]);
    expect(await figures(TOWN, { args: `indicators: ${ALL}, edition: 2090`, fields: 'value certainty' })).toEqual([{ value: 99, certainty: 'EXPECTED' }]);
  });

  it('say why they are missing, and are never 0 then', async () => {
    const args = 'indicators: ["indicator:income", "indicator:inhabitants"]';
    const fields = 'value missingReason';
    expect(await figures(TOWN, { args, fields })).toEqual([{ value: null, missingReason: 'SUPPRESSED' }, { value: 20_230, missingReason: null }]);
    expect(await figures('wijk:WK000101', { args, fields })).toEqual([{ value: null, missingReason: 'NOT_PUBLISHED' }]);
    expect(await entities(graph, { ids: ['wijk:WK000101'], fields: 'inhabitants' })).toEqual([{ inhabitants: null }]);
  });

  it('know their area, region or indicator', async () => {
    const fields = 'approximate indicator { name english: name(lang: EN) unit } area { __typename ... on Region { name } ... on Wijk { id } }';
    const args = 'indicators: ["indicator:inhabitants"]';
    const about = { name: 'Aantal inhabitants', english: 'Number of inhabitants', unit: 'persons' };
    expect(await figures('region:one', { args, fields })).toEqual([{ approximate: true, indicator: about, area: { __typename: 'Region', name: 'Regio one' } }]);
    expect(await figures('wijk:WK000101', { args, fields })).toEqual([{ approximate: false, indicator: about, area: { __typename: 'Wijk', id: 'wijk:WK000101' } }]);
  });

  it('give nothing for an indicator or area that is not known', async () => {
    expect(await figures(TOWN, { args: 'indicators: ["indicator:unheard-of"]' })).toEqual([]);
    expect(await figures('municipality:GM9999')).toEqual([]);
    expect(await figures(TOWN, { args: 'indicators: []' })).toEqual([]);
  });

  it.each([
    ['indicators: ["inhabitants"]', 'indicators', 'an id like `indicator:…`'],
    [`indicators: ${JSON.stringify(Array.from({ length: 51 }, (_, at) => `indicator:i${at}`))}`, 'indicators', 'at most 50 indicators'],
    ['indicators: ["indicator:income"], edition: 22', 'edition', 'a year as YYYY'],
  ])('refuse %.40s', async (args, argument, expected) => {
    expect(await refused(graph, `{ region(id: "region:one") { figures(${args}) { value } } }`)).toEqual([['BAD_USER_INPUT', argument, expected]]);
  });
});

it('are refused where one request asks very many', async () => {
  const indicators = JSON.stringify(Array.from({ length: 50 }, (_, at) => `indicator:i${at}`));
  const years = Array.from({ length: 13 }, (_, at) => `y${at}: figures(indicators: ${indicators}, edition: ${2000 + at}) { value }`).join(' ');
  const of = Array.from({ length: 50 }, (_, at) => ({ __typename: 'Wijk', id: `wijk:WK0001${String(at).padStart(2, '0')}` }));
  const { errors } = await graph.subgraph.execute({ query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Wijk { ${years} } } }`, variables: { of } });
  expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', argument: 'query', expected: 'at most 30000 figures to look up, also for those that are computed' });
});

it('remembers what a figure was before its correction', async () => {
  const wrong = figure(TOWN, { slug: 'inhabitants', period: 2024, value: 241_000 });
  const before = await graph.record('observation', wrong);
  const corrected = await graph.record('observation', { ...wrong, value: 236_000, because: 'Counted twice' });
  const asked = { args: 'indicators: ["indicator:inhabitants"]', fields: 'value recordedBecause recordedAt' };
  expect(await figures(TOWN, asked)).toEqual([{ value: 236_000, recordedBecause: 'Counted twice', recordedAt: new Date(corrected) }]);
  expect(await figures(TOWN, { ...asked, moments: `@asOf(knownAt: "${before}")` })).toEqual([
    { value: 241_000, recordedBecause: null, recordedAt: new Date(before) },
  ]);
});

describe('what is recorded', () => {
  it.each([
    ['a value and a reason why it is missing', 'value_or_reason', { value: 1, missing_reason: 'UNKNOWN' }],
    ['neither a value nor a reason', 'value_or_reason', {}],
    ['two figures of one year', 'one_figure_per_period', { id: 'observation:again', period: 2022, value: 1 }],
    ['an area that is not known', 'municipality:GM9999, which is unknown', { area: 'municipality:GM9999', value: 1 }],
    ['an indicator that is not known', 'foreign key', { indicator: 'indicator:unheard-of', value: 1 }],
  ])('is never %s', async (_, message, attributes) => {
    await expect(graph.record('observation', { ...figure(TOWN, { slug: 'inhabitants', period: 2019 }), ...attributes })).rejects.toThrow(message);
  });
});

it('lists indicators by name', async () => {
  const { indicators } = await ask<{ indicators: { id: string }[] }>(graph, '{ indicators { id } }');
  expect(indicators.map(({ id }) => id)).toEqual(['indicator:dwellings', 'indicator:income', 'indicator:inhabitants', 'indicator:silent']);
  expect(await ask(graph, '{ a: indicator(id: "indicator:income") { unit aggregation } b: indicator(id: "indicator:none") { unit } }')).toEqual({
    a: { unit: 'persons', aggregation: 'SUM' },
    b: null,
  });
});
