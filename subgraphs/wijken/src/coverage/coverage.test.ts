import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buurt, localArea, municipality, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'), municipality('GM0003'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'), wijk('WK000103'), wijk('WK000104'), wijk('WK000201'));
  await graph.record('buurt', buurt('BU00010101'), buurt('BU00010102'), buurt('BU00010201'), buurt('BU00010202'));
  await graph.record('local_area', localArea('both', ['buurt:BU00010101', 'buurt:BU00010102', 'buurt:BU00010201']), localArea('other', ['buurt:BU00010101', 'buurt:BU00010202']));
  await graph.record(
    'wijkgroep',
    wijkgroep('one', ['localarea:both']),
    wijkgroep('across', ['wijk:WK000104', 'municipality:GM0002']),
    wijkgroep('proposed', ['wijk:WK000103'], { certainty: 'PROPOSED' }),
    wijkgroep('past', ['wijk:WK000103'], { term: '(,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

const COVERAGE = 'coverage { id coveredAreaIds coveredAreas { __typename } }';

test.each([
  ['GM0001', ['wijk:WK000101', 'wijk:WK000104', 'buurt:BU00010201'], ['Wijk', 'Wijk', 'Buurt']],
  ['GM0002', ['municipality:GM0002'], ['Municipality']],
  ['GM0003', [], []],
])('established wijkgroepen cover, of %s, %j', async (code, coveredAreaIds, types) => {
  const { municipality: found } = await graph.ask(`{ municipality(code: "${code}") { ${COVERAGE} } }`);
  expect(found).toEqual({ coverage: { id: `municipality:${code}`, coveredAreaIds, coveredAreas: types.map((type) => ({ __typename: type })) } });
});

test('so do they of a wijk and of a local area', async () => {
  const found = await graph.ask(`{ part: wijk(code: "WK000102") { ${COVERAGE} } whole: wijk(code: "WK000101") { ${COVERAGE} } none: wijk(code: "WK000103") { ${COVERAGE} } local: localArea(id: "localarea:other") { ${COVERAGE} } }`);
  const of = (id: string, type: string, ...coveredAreaIds: string[]) => ({ coverage: { id, coveredAreaIds, coveredAreas: coveredAreaIds.map(() => ({ __typename: type })) } });
  expect(found).toEqual({
    part: of('wijk:WK000102', 'Buurt', 'buurt:BU00010201'),
    whole: of('wijk:WK000101', 'Wijk', 'wijk:WK000101'),
    none: of('wijk:WK000103', 'Wijk'),
    local: of('localarea:other', 'Buurt', 'buurt:BU00010101'),
  });
});

test('it is found by reference, for four municipalities in as many statements as for two', async () => {
  const ask = (codes: string[]) =>
    graph.count.during(() => graph.entities(codes.map((code) => ({ __typename: 'Coverage', id: `municipality:${code}` })), 'coveredAreaIds coveredAreas { id }'));
  const [two, all] = [await ask(['GM0001', 'GM0002']), await ask(['GM0001', 'GM0002', 'GM0003', 'GM9999'])];
  expect(all.result.map((each) => each?.['coveredAreaIds'] ?? null)).toEqual([two.result[0]!['coveredAreaIds'], ['municipality:GM0002'], [], null]);
  expect(all.statements.length).toBe(two.statements.length);
});
