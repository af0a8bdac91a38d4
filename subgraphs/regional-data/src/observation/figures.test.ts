import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, testSeed, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import fc from 'fast-check';
import { subgraph } from '../subgraph.js';
import { entities } from '../testing/entities.js';
import { figure, figureSet, indicator, municipality } from '../testing/rows.js';

const CODES = Array.from({ length: 60 }, (_, at) => `GM${2000 + at}`);
const OTHER = { period: 2022, id: 'figures:other' };
const SLUGS = ['inhabitants', 'dwellings', 'share-aged-0-14'];

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', ...CODES.map(municipality));
  await graph.record('indicator', ...SLUGS.map(indicator));
});

afterAll(() => graph.close());

type Figure = { id: string; period: number; value: number | null; missingReason: string | null; recordedAt: string; recordedBecause: string | null };

async function figures(code: string, { moments = '', edition = '' } = {}): Promise<Figure[]> {
  const fields = `figures(indicators: ${JSON.stringify(SLUGS.map((slug) => `indicator:${slug}`))}${edition}) { id period value missingReason recordedAt recordedBecause }`;
  const [found] = await entities<{ figures: Figure[] }>(graph, { ids: [`municipality:${code}`], fields, moments });
  return found!.figures;
}

describe('the figures of a set', () => {
  it('are those of its area and year, by the latest year that has one, each with an id of its own', async () => {
    const [code] = CODES as [string];
    await graph.record('figure_set', figureSet(`municipality:${code}`, { inhabitants: 10, dwellings: 4.25 }, { period: 2021 }), figureSet(`municipality:${code}`, { inhabitants: 0, 'share-aged-0-14': 'NO_INHABITANTS' }));
    const said = async (options = {}) => (await figures(code, options)).map(({ id, value, missingReason }) => [id, value ?? missingReason]);
    expect(await said()).toEqual([
      [`observation:${code}-inhabitants-2022`, 0],
      [`observation:${code}-dwellings-2021`, 4.25],
      [`observation:${code}-share-aged-0-14-2022`, 'NO_INHABITANTS'],
    ]);
    expect(await said({ edition: ', edition: 2021' })).toEqual([[`observation:${code}-inhabitants-2021`, 10], [`observation:${code}-dwellings-2021`, 4.25]]);
    const ids = [`observation:${code}-share-aged-0-14-2022`, `observation:${code}-dwellings-2021`, `observation:${code}-dwellings-2022`, 'observation:none'];
    const fields = 'id value missingReason indicator { id } area { ... on Municipality { id } }';
    const about = (slug: string) => ({ indicator: { id: `indicator:${slug}` }, area: { id: `municipality:${code}` } });
    expect(await entities(graph, { ids, fields })).toEqual([
      { id: ids[0], value: null, missingReason: 'NO_INHABITANTS', ...about('share-aged-0-14') },
      { id: ids[1], value: 4.25, missingReason: null, ...about('dwellings') },
      null,
      null,
    ]);
  });

  it('give way to a figure that is delivered by itself, and to a set that is recorded later', async () => {
    const area = `municipality:${CODES[1]}`;
    await graph.record('figure_set', figureSet(area, { inhabitants: 1, dwellings: 1, 'share-aged-0-14': 1 }));
    await graph.record('figure_set', figureSet(area, { dwellings: 2, 'share-aged-0-14': 2 }, OTHER));
    await graph.record('observation', figure(area, { slug: 'share-aged-0-14', period: 2022, value: 3 }), figure(area, { slug: 'dwellings', period: 2021, value: 3 }));
    expect((await figures(CODES[1]!)).map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it('were each recorded when they became what they are', async () => {
    const area = `municipality:${CODES[2]}`;
    const about = (figures: Record<string, number>, because?: string) => ({ ...figureSet(area, figures), ...(because ? { because } : {}) });
    const first = await graph.record('figure_set', about({ inhabitants: 1, dwellings: 1, 'share-aged-0-14': 1 }));
    const second = await graph.record('figure_set', about({ inhabitants: 2, dwellings: 1, 'share-aged-0-14': 2 }, 'Telfout'));
    const third = await graph.record('figure_set', about({ inhabitants: 2, dwellings: 1, 'share-aged-0-14': 1 }, 'Toch niet'));
    const said = async (moment = '') =>
      (await figures(CODES[2]!, { moments: moment && `@asOf(knownAt: "${moment}")` })).map(({ value, recordedAt, recordedBecause }) => [value, new Date(recordedAt).toISOString(), recordedBecause]);
    const at = (moment: string): string => new Date(moment).toISOString();
    expect(await said()).toEqual([[2, at(second), 'Telfout'], [1, at(first), null], [1, at(third), 'Toch niet']]);
    expect(await said(second)).toEqual([[2, at(second), 'Telfout'], [1, at(first), null], [2, at(second), 'Telfout']]);
    expect(await said(first)).toEqual([[1, at(first), null], [1, at(first), null], [1, at(first), null]]);
  });

  it('are looked up together in one statement', async () => {
    const ask = (codes: readonly string[]) =>
      graph.count.during(() => entities(graph, { ids: codes.map((code) => `municipality:${code}`), fields: 'inhabitants a: figures(indicators: ["indicator:dwellings"], edition: 2021) { value } b: figures(indicators: ["indicator:dwellings", "indicator:share-aged-0-14"]) { value }' }));
    expect((await ask(CODES)).statements).toHaveLength(1);
    expect((await ask(CODES.slice(0, 1))).statements).toHaveLength(1);
  });

  it.each([
    ['neither a value nor a reason', 'neither a value nor a reason', { figures: { dwellings: 'x' } }],
    ['nothing', 'neither a value nor a reason', { figures: { dwellings: null } }],
    ['an area that is not known', 'municipality:GM9999, which is unknown', { area: 'municipality:GM9999' }],
    ['an indicator that is not known', 'indicator:unheard-of, which is unknown', { figures: { 'unheard-of': 1 } }],
  ])('are never recorded with %s', async (_, message, attributes) => {
    await expect(graph.record('figure_set', { ...figureSet(`municipality:${CODES[3]}`, { dwellings: 1 }), ...attributes })).rejects.toThrow(message);
  });
});

// The model: a list of what was said, searched naively.
it('answer as a plain search of all that was recorded would', async () => {
  const said = fc.record({
    slug: fc.constantFrom(...SLUGS),
    period: fc.integer({ min: 2018, max: 2022 }),
    value: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom('SUPPRESSED', 'NOT_PUBLISHED')),
    byItself: fc.boolean(),
  });
  let next = 4;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(said, { minLength: 1, maxLength: 12, selector: ({ slug, period, byItself }) => `${slug}${period}${byItself}` }), fc.integer({ min: 2017, max: 2023 }), async (all, year) => {
      const code = CODES[next++]!;
      const area = `municipality:${code}`;
      for (const [period, each] of Map.groupBy(all.filter(({ byItself }) => !byItself), (one) => one.period)) {
        await graph.record('figure_set', figureSet(area, Object.fromEntries(each.map(({ slug, value }) => [slug, value])), { period }));
      }
      const single = all.filter(({ byItself }) => byItself);
      const valued = (value: number | string) => (typeof value === 'number' ? { value } : { missing_reason: value });
      if (single.length > 0) await graph.record('observation', ...single.map(({ slug, period, value }) => figure(area, { slug, period, ...valued(value) })));
      const expected = SLUGS.flatMap((slug) => {
        const [best] = all.filter((one) => one.slug === slug && one.period <= year).toSorted((a, b) => b.period - a.period || Number(b.byItself) - Number(a.byItself));
        return best ? [[best.period, best.value]] : [];
      });
      const found = await figures(code, { moments: `@asOf(validOn: "${year}-07-01")` });
      expect(found.map(({ period, value, missingReason }) => [period, value ?? missingReason])).toEqual(expected);
    }),
    { seed: testSeed(), numRuns: 50 },
  );
});
