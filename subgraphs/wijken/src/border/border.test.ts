import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { municipality, wijk } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

const border = (area: string, x: number, attributes: object = {}) => ({
  id: `border:${area.split(':')[1]}`,
  area,
  edition: 2022,
  geometry: { type: 'Polygon', coordinates: [[[x, 52.10], [x + 0.1, 52], [x, 52.1], [x, 52.10]]] },
  ...attributes,
});

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'));
  await graph.record('border', border('municipality:GM0001', 5, { edition: 2020 }), border('wijk:WK000101', 6));
  await graph.record('border', border('municipality:GM0001', 7, { valid: '[2022-01-01,)' }));
});

afterAll(() => graph.close());

test('an area has the border of its edition, as it was recorded; null where there is none', async () => {
  const query = (moments: string) => `query ${moments} { municipalities { nodes { geometry wijken { nodes { code geometry } } } } }`;
  const at = (x: number) => border('municipality:GM0001', x).geometry;
  const wijken = { nodes: [{ code: 'WK000101', geometry: at(6) }, { code: 'WK000102', geometry: null }] };
  expect(await graph.ask(query(''))).toEqual({ municipalities: { nodes: [{ geometry: at(7), wijken }, { geometry: null, wijken: { nodes: [] } }] } });
  expect(await graph.ask(query('@asOf(validOn: "2021-12-31")'))).toMatchObject({ municipalities: { nodes: [{ geometry: at(5) }, { geometry: null }] } });
});

test('a border is of an area that is known, and a surface', async () => {
  await expect(graph.record('border', border('municipality:GM9999', 5))).rejects.toThrow('area names municipality:GM9999, which is unknown');
  await expect(graph.record('border', { ...border('municipality:GM0002', 5), geometry: { type: 'Point', coordinates: [5, 52] } })).rejects.toThrow('check');
});
