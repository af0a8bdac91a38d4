import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buurt, municipality, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'));
  await graph.record('buurt', buurt('BU00010101'), buurt('BU00010102'), buurt('BU00010201'));
  await graph.record('wijkgroep', wijkgroep('one', ['wijk:WK000101']), wijkgroep('other', ['buurt:BU00010201']), wijkgroep('past', ['wijk:WK000101'], { term: '(,2020-01-01)' }));
  const area = (code: string, buurten: string[], attributes: object = {}) => ({ id: `postal:${code}`, code, buurten, ...attributes });
  await graph.record('postal_area', area('1001', ['buurt:BU00010102', 'buurt:BU00010201']), area('1002', ['buurt:BU00010101']), area('1003', ['buurt:BU00010101'], { term: '(,2020-01-01)' }));
});

afterAll(() => graph.close());

test('a postal code says in which buurten its addresses lie, and which wijkgroepen work there', async () => {
  const FIELDS = 'code buurten { nodes { code } } wijkgroepen { totalCount nodes { id } }';
  expect(await graph.ask(`{ two: postalArea(code: "1001") { ${FIELDS} } one: postalArea(code: "1002") { ${FIELDS} } }`)).toEqual({
    two: {
      code: '1001',
      buurten: { nodes: [{ code: 'BU00010102' }, { code: 'BU00010201' }] },
      wijkgroepen: { totalCount: 2, nodes: [{ id: 'wijkgroep:one' }, { id: 'wijkgroep:other' }] },
    },
    one: { code: '1002', buurten: { nodes: [{ code: 'BU00010101' }] }, wijkgroepen: { totalCount: 1, nodes: [{ id: 'wijkgroep:one' }] } },
  });
});

test('of one that nobody knows, or that has gone, nothing is said', async () => {
  expect(await graph.ask('{ none: postalArea(code: "9999") { id } gone: postalArea(code: "1003") { id } }')).toEqual({ none: null, gone: null });
});

test.each(['100', '0123', '1001 AB', ''])('%j is no such code', async (code) => {
  expect(await graph.refusal('query ($code: String!) { postalArea(code: $code) { id } }', { code })).toEqual([
    { path: 'postalArea', code: 'INVALID_CODE', argument: 'code', expected: 'a code like 3069' },
  ]);
});
