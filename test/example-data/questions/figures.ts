import { expect, test } from '@jest/globals';
import type { Ask } from './asking.js';

interface Place {
  inhabitants: number;
  figures: object[];
}

/** From CBS, Kerncijfers wijken en buurten 2022. */
const INHABITANTS: readonly [string, string, number][] = [
  ['municipality', 'GM0599', 655_468],
  ['municipality', 'GM0363', 882_633],
  ['municipality', 'GM0917', 86_845],
  ['municipality', 'GM0106', 68_979],
  ['wijk', 'WK059901', 38_710],
  ['wijk', 'WK059908', 54_725],
  ['wijk', 'WK059927', 12_455],
  ['wijk', 'WK036300', 4_550],
  ['wijk', 'WK091720', 5_535],
  ['wijk', 'WK010600', 6_820],
];

const INHABITED = 'inhabitants figures(indicators: ["indicator:inhabitants"], edition: 2022)';
const FIGURE = 'period value missingReason approximate fictional lastConfirmedAt source { publisher }';

export function figuresSayWhatCbsSays(ask: Ask): void {
  test.each(INHABITANTS)('inhabitants of %s %s in 2022: %d', async (type, code, value) => {
    const { place } = await ask<{ place: Place }>(`query @asOf(validOn: "2024-03-01") { place: ${type}(code: "${code}") { ${INHABITED} { ${FIGURE} } } }`);
    const said = { fictional: false, lastConfirmedAt: '2022-01-01', source: { publisher: expect.stringContaining('CBS') } };
    expect(place).toEqual({ inhabitants: value, figures: [{ period: 2022, value, missingReason: null, approximate: false, ...said }] });
  });

  test.each([
    ['WK059918', 'share-higher-education', 'NOT_PUBLISHED'],
    ['WK059921', 'average-dwelling-value', 'NOT_PUBLISHED'],
    ['WK059922', 'share-aged-65-plus', 'NO_INHABITANTS'],
    ['WK059925', 'employment-rate', 'NO_INHABITANTS'],
  ])('a figure that is missing is null and says why: %s %s', async (code, indicator, missingReason) => {
    const { wijk } = await ask<{ wijk: Place }>(
      `query @asOf(validOn: "2024-03-01") { wijk(code: "${code}") { figures(indicators: ["indicator:${indicator}"]) { value missingReason } } }`,
    );
    expect(wijk.figures).toEqual([{ value: null, missingReason }]);
  });

  test('a wijk where nobody lives has 0 inhabitants, which is not missing', async () => {
    const figures = 'figures(indicators: ["indicator:inhabitants"]) { value missingReason }';
    const { wijk } = await ask<{ wijk: Place }>(`query @asOf(validOn: "2024-03-01") { wijk(code: "WK059922") { inhabitants ${figures} } }`);
    expect(wijk).toEqual({ inhabitants: 0, figures: [{ value: 0, missingReason: null }] });
  });

  test('what a source does not publish of a region is missing as well', async () => {
    const { region } = await ask<{ region: Place }>(
      `query @asOf(validOn: "2024-03-01") { region(id: "region:drenthe") { figures(indicators: ["indicator:registered-patients"]) { ${FIGURE} } } }`,
    );
    expect(region.figures).toMatchObject([{ value: null, missingReason: 'NOT_PUBLISHED', fictional: false, source: { publisher: 'InEen' } }]);
  });

  test('wijken, local areas and regions beside each other over years: what they are, of which year, and why not', async () => {
    interface Compared { year: number; value: number | null; gap: string | null; basis: string | null; missingAreas: number; editions: number[]; sources: { id: string }[] }
    const { figureComparison: found } = await ask<{ figureComparison: { places: { series: { figures: Compared[] }[] }[] } }>(
      `query @asOf(validOn: "2024-03-01") {
        figureComparison(places: ["wijk:WK059914", "localarea:rotterdam-ommoord", "region:zorgkantoor-rotterdam"], indicators: ["indicator:inhabitants", "indicator:dwellings"], from: 2020, to: 2022) {
          places { series { figures { year value gap basis missingAreas editions sources { id } } } } } }`,
    );
    const [wijk, local, region] = found.places.map(({ series }) => series.map(({ figures }) => figures.map(({ value, gap }) => value ?? gap)));
    expect(wijk).toEqual([[95_965, 'NOT_RECORDED', 95_625], ['NOT_RECORDED', 'NOT_RECORDED', 46_211]]);
    expect(local).toEqual([[25_730, 'NOT_RECORDED', 'NOT_RECORDED'], ['NOT_RECORDED', 'NOT_RECORDED', 'NOT_RECORDED']]);
    expect(region![0]).toEqual([651_157 + 67_122 + 29_526, 'NOT_RECORDED', 655_468 + 67_188 + 29_415]);
    const source = (year: number) => [{ id: `source:cbs-kwb-${year}` }];
    expect(found.places[0]!.series[0]!.figures[0]).toMatchObject({ year: 2020, basis: 'OWN', missingAreas: 0, editions: [2022], sources: source(2020) });
    expect(found.places[1]!.series[0]!.figures[0]).toMatchObject({ basis: 'COMPUTED', missingAreas: 0, editions: [2020], sources: source(2020) });
    expect(found.places[2]!.series[0]!.figures[2]).toMatchObject({ basis: 'COMPUTED', missingAreas: 0, editions: [2022], sources: source(2022) });
  });

  test.each([
    { region: 'rijnmond', municipalities: 15, inhabitants: 1_340_000, precision: 10_000 },
    { region: 'zorgkantoor-rotterdam', municipalities: 3, inhabitants: 752_000, precision: 1_000 },
  ])('a region is its own set of areas: $region has about $inhabitants inhabitants', async ({ region, municipalities, inhabitants, precision }) => {
    const { region: found } = await ask<{ region: { areas: Place[] } }>(
      `query @asOf(validOn: "2024-03-01") { region(id: "region:${region}") { areas { ... on Municipality { inhabitants } } } }`,
    );
    const sum = found.areas.reduce((total, area) => total + area.inhabitants, 0);
    expect(found.areas).toHaveLength(municipalities);
    expect(Math.round(sum / precision) * precision).toBe(inhabitants);
  });
}
