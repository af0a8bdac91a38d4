import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, STATEMENTS_APART, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask, refused } from '../testing/entities.js';
import { becameIn, buurt, figure, figureSet, indicator, localArea, municipality, region, wijk } from '../testing/rows.js';

let graph: TestGraph;

const [OLD, WEST, MERGED, TOWN] = ['municipality:GM0501', 'municipality:GM0614', 'municipality:GM1992', 'municipality:GM0599'] as [string, string, string, string];
const MANY = Array.from({ length: 40 }, (_, at) => `GM${3000 + at}`);
const INDICATORS = ['inhabitants', 'share', 'value'];

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  const since = { term: '[2023-01-01,)', edition: 2023 };
  await graph.record('area', municipality('GM0501'), municipality('GM0614'), municipality('GM0599'), { ...municipality('GM1992'), ...since }, ...MANY.map((code) => municipality(code)));
  await graph.record('area', { ...municipality('GM0599'), edition: 2024, valid: '[2024-01-01,)' });
  await graph.record('area', wijk('WK059901'), { ...wijk('WK059902'), term: '[2023-01-01,)' }, { ...wijk('WK059903'), term: '[2023-01-01,)' }, buurt('BU05990101'), buurt('BU05990102'));
  await graph.record('area_succession', becameIn(2023, OLD, MERGED), becameIn(2023, WEST, MERGED), becameIn(2023, 'wijk:WK059901', 'wijk:WK059902'), becameIn(2023, 'wijk:WK059901', 'wijk:WK059903'));
  await graph.record('local_area', localArea('centre', ['buurt:BU05990101', 'buurt:BU05990102']));
  await graph.record('region', region('island', [MERGED, TOWN]), region('many', MANY.map((code) => `municipality:${code}`)), region('old', [OLD, WEST, TOWN]));
  await graph.record('indicator', indicator('inhabitants'), { ...indicator('share'), aggregation: 'POPULATION_WEIGHTED_MEAN' }, { ...indicator('value'), aggregation: 'NOT_AGGREGABLE' });
  await graph.database.run(`insert into source (id, description) values ('source:other', 'Another')`);
  await graph.record(
    'figure_set',
    figureSet(OLD, { inhabitants: 10, share: 10, value: 1 }),
    figureSet(WEST, { inhabitants: 30, share: 20, value: 2 }),
    figureSet(TOWN, { inhabitants: 100, share: 'SUPPRESSED', value: 3 }),
    figureSet(MERGED, { inhabitants: 41, share: 17, value: 1.5 }, { period: 2023 }),
    figureSet(TOWN, { inhabitants: 101 }, { period: 2023 }),
    figureSet('wijk:WK059901', { inhabitants: 50, value: 5 }),
    figureSet('wijk:WK059902', { inhabitants: 20 }, { period: 2023 }),
    figureSet('wijk:WK059903', { inhabitants: 33 }, { period: 2023 }),
    figureSet('buurt:BU05990101', { inhabitants: 20 }),
    figureSet('buurt:BU05990102', { inhabitants: 'NOT_PUBLISHED' }),
    ...MANY.flatMap((code) => [2020, 2021, 2022, 2023].map((period) => figureSet(`municipality:${code}`, { inhabitants: 1, share: 2, value: 3 }, { period }))),
  );
  await graph.record('observation', {
    ...figure('region:island', { slug: 'value', period: 2023, value: 9 }),
    source: 'source:other', fictional: false, approximate: true, last_confirmed_on: '2024-01-01',
  });
});

afterAll(() => graph.close());

interface Compared { year: number; value: number | null; gap: string | null; [field: string]: unknown }
interface Answer { figureComparison: { years: number[]; places: ({ place: object; series: ({ indicator: { id: string }; figures: Compared[] } | null)[] } | null)[] } }
interface Asked { places: readonly string[]; indicators?: readonly string[]; from?: number; to?: number; fields?: string; moments?: string }

function query({ places, indicators = ['inhabitants'], from = 2022, to = 2023, fields = 'year value gap', moments = '' }: Asked): string {
  const ids = JSON.stringify(indicators.map((slug) => `indicator:${slug}`));
  return `query ${moments} { figureComparison(places: ${JSON.stringify(places)}, indicators: ${ids}, from: ${from}, to: ${to}) {
    years places { place { __typename ... on Region { name } ... on LocalArea { id } } series { indicator { id } figures { ${fields} } } } } }`;
}

const compared = async (asked: Asked): Promise<Answer['figureComparison']> => (await ask<Answer>(graph, query(asked))).figureComparison;
/** Per place and indicator, year by year: the values, or why they are missing. */
const values = async (asked: Asked) => (await compared(asked)).places.map((place) => place?.series.map((each) => each?.figures.map(({ value, gap }) => value ?? gap)));

describe('figures are compared', () => {
  it('of areas, local areas and regions, for each indicator and year in the order asked', async () => {
    const found = await compared({ places: [TOWN, 'localarea:centre', 'region:island'], indicators: ['value', 'inhabitants'], from: 2021 });
    expect(found.years).toEqual([2021, 2022, 2023]);
    expect(found.places.map((place) => place!.place)).toEqual([{ __typename: 'Municipality' }, { __typename: 'LocalArea', id: 'localarea:centre' }, { __typename: 'Region', name: 'Regio island' }]);
    expect(found.places[0]!.series).toEqual([
      { indicator: { id: 'indicator:value' }, figures: [{ year: 2021, value: null, gap: 'NOT_RECORDED' }, { year: 2022, value: 3, gap: null }, { year: 2023, value: null, gap: 'NOT_RECORDED' }] },
      { indicator: { id: 'indicator:inhabitants' }, figures: [{ year: 2021, value: null, gap: 'NOT_RECORDED' }, { year: 2022, value: 100, gap: null }, { year: 2023, value: 101, gap: null }] },
    ]);
  });

  it.each([
    ['of what was merged, with what it was merged from', [MERGED], [[[40, 41], [17.5, 17], ['NOT_AGGREGABLE', 1.5]]]],
    ['of what was merged away, where all of it is asked about together', ['region:old'], [[[140, 142], [17.5, 17], ['NOT_AGGREGABLE', 'NOT_AGGREGABLE']]]],
    ['of what went into a larger area, not after that', [OLD], [[[10, 'OTHER_BORDERS'], [10, 'OTHER_BORDERS'], [1, 'OTHER_BORDERS']]]],
    ['of what was divided, with what it was divided into', ['wijk:WK059901'], [[[50, 53], ['NOT_RECORDED', 'NOT_RECORDED'], [5, 'NOT_RECORDED']]]],
    ['of a part of what was divided, not before that', ['wijk:WK059902'], [[['OTHER_BORDERS', 20], ['NOT_RECORDED', 'NOT_RECORDED'], ['OTHER_BORDERS', 'NOT_RECORDED']]]],
    ['of a region, computed, unless there is one of its own', ['region:island'], [[[140, 142], [17.5, 17], ['NOT_AGGREGABLE', 9]]]],
    ['of a local area, computed of the buurten whose figure is there', ['localarea:centre'], [[[20, 'NOT_RECORDED'], ['NOT_RECORDED', 'NOT_RECORDED'], ['NOT_RECORDED', 'NOT_RECORDED']]]],
  ])('%s', async (_, places, expected) => {
    expect(await values({ places, indicators: INDICATORS })).toEqual(expected);
  });

  it('with how each came about, what is missing in it, and where it comes from', async () => {
    const fields = 'year basis sameLand missingAreas editions fictional approximate lastConfirmedAt sources { id } areas { ... on Municipality { id } ... on Region { name } }';
    const { places } = await compared({ places: [MERGED, 'region:island', OLD], indicators: ['share', 'value'], fields });
    const [merged, island, old] = places.map((place) => place!.series.map((each) => each!.figures));
    const test = { fictional: true, approximate: false, lastConfirmedAt: null, sources: [{ id: 'source:test' }] };
    expect(merged![0]).toEqual([
      { year: 2022, basis: 'COMPUTED', sameLand: true, missingAreas: 0, editions: [2022], areas: [{ id: OLD }, { id: WEST }], ...test },
      { year: 2023, basis: 'OWN', sameLand: true, missingAreas: 0, editions: [2023], areas: [{ id: MERGED }], ...test },
    ]);
    expect(island![0]![0]).toMatchObject({ basis: 'COMPUTED', missingAreas: 1, areas: [{ id: OLD }, { id: WEST }, { id: TOWN }] });
    expect(island![1]![1]).toEqual({
      year: 2023, basis: 'OWN', sameLand: true, missingAreas: 0, editions: [], areas: [{ name: 'Regio island' }], fictional: false, approximate: true, lastConfirmedAt: '2024-01-01', sources: [{ id: 'source:other' }],
    });
    expect(old![0]![1]).toMatchObject({ basis: 'COMPUTED', sameLand: false, missingAreas: 1, areas: [{ id: MERGED }] });
    const { places: towns } = await compared({ places: [TOWN], from: 2021, to: 2024, fields: 'year basis editions sources { id }' });
    expect(towns[0]!.series[0]!.figures).toEqual([
      { year: 2021, basis: null, editions: [2022], sources: [] },
      { year: 2022, basis: 'OWN', editions: [2022], sources: [{ id: 'source:test' }] },
      { year: 2023, basis: 'OWN', editions: [2022], sources: [{ id: 'source:test' }] },
      { year: 2024, basis: null, editions: [2024], sources: [] },
    ]);
  });

  it('as was known at a moment', async () => {
    const before = await graph.record('figure_set', figureSet(TOWN, { inhabitants: 90 }, { period: 2020 }));
    await graph.record('figure_set', { ...figureSet(TOWN, { inhabitants: 95 }, { period: 2020 }), because: 'Telfout' });
    const of = { places: [TOWN], from: 2020, to: 2020 };
    expect([await values(of), await values({ ...of, moments: `@asOf(knownAt: "${before}")` })]).toEqual([[[[95]]], [[[90]]]]);
  });

  it('with null for a place or an indicator that is not known', async () => {
    expect(await values({ places: [TOWN, 'municipality:GM9999', 'region:none', 'localarea:none'], indicators: ['none', 'inhabitants'] })).toEqual([[undefined, [100, 101]], undefined, undefined, undefined]);
  });

  it('in as many statements for many places, indicators and years as for one', async () => {
    const fields = 'value gap editions sources { id } areas { __typename }';
    const read = (asked: Asked) => graph.count.during(() => compared({ ...asked, fields }));
    const one = await read({ places: [MANY.map((code) => `municipality:${code}`)[0]!], to: 2022 });
    const areas = await read({ places: MANY.map((code) => `municipality:${code}`), indicators: INDICATORS, from: 2020 });
    const mixed = await read({ places: ['region:many', 'region:island', 'localarea:centre', MERGED], to: 2022 });
    const more = await read({ places: ['region:many', 'region:island', 'region:old', 'localarea:centre', MERGED, OLD, ...MANY.map((code) => `municipality:${code}`)], indicators: INDICATORS, from: 2020 });
    expect(areas.statements.length).toBeLessThanOrEqual(one.statements.length + STATEMENTS_APART);
    expect(more.statements.length).toBeLessThanOrEqual(mixed.statements.length + STATEMENTS_APART);
    expect(mixed.statements.length).toBeLessThanOrEqual(10 + STATEMENTS_APART);
  });
});

describe('refused are', () => {
  const ids = (many: number): string[] => Array.from({ length: many }, (_, at) => `municipality:GM${String(at).padStart(4, '0')}`);
  const slugs = (many: number): string[] => Array.from({ length: many }, (_, at) => `i${at}`);
  it.each<[string, Asked, string, string]>([
    ['no places', { places: [] }, 'places', '1 to 50 different ids'],
    ['too many places', { places: ids(51) }, 'places', '1 to 50 different ids'],
    ['a place twice', { places: [TOWN, TOWN] }, 'places', '1 to 50 different ids'],
    ['a place of which there are no figures', { places: ['wijkgroep:a'] }, 'places', expect.stringMatching(/^an id like `municipality:…` or .*`region:…`$/) as unknown as string],
    ['too many indicators', { places: [TOWN], indicators: slugs(21) }, 'indicators', '1 to 20 different ids'],
    ['years that go back', { places: [TOWN], from: 2023, to: 2022 }, 'to', 'a year from 2023 to 2047'],
    ['too many years', { places: [TOWN], from: 2000, to: 2025 }, 'to', 'a year from 2000 to 2024'],
    ['a year that is none', { places: [TOWN], from: 22, to: 23 }, 'from', 'a year as YYYY'],
    ['too many figures in all', { places: ids(50), indicators: slugs(10), from: 2015, to: 2020 }, 'places', 'places, indicators and years that make at most 2500 figures'],
  ])('%s', async (_, asked, argument, expected) => {
    expect(await refused(graph, query(asked))).toEqual([['BAD_USER_INPUT', argument, expected]]);
  });
});
