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
