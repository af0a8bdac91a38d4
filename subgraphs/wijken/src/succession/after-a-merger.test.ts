import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buurt, consultation, localArea, municipality, partnership, wijk, wijkgroep, type TestRow } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

const UNTIL = { term: '(,2023-01-01)' };
const SINCE = { term: '[2023-01-01,)' };
const became = (predecessor: string, successor: string): TestRow => ({
  id: `areasuccession:${[predecessor, successor].map((area) => area.split(':')[1]).join('-')}`, predecessor, successor, happened_on: '2023-01-01',
});

/** Two municipalities become one, the wijk and buurt of one of them get another code; what was said of the old ones nobody said anew. */
beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0501', UNTIL), municipality('GM0614', UNTIL), municipality('GM1992', SINCE), municipality('GM0599'));
  await graph.record('wijk', wijk('WK050101', UNTIL), wijk('WK199201', SINCE), wijk('WK199202', SINCE));
  await graph.record('buurt', buurt('BU05010101', UNTIL), buurt('BU19920101', SINCE), buurt('BU19920201', SINCE));
  await graph.record(
    'area_succession',
    became('municipality:GM0501', 'municipality:GM1992'),
    became('municipality:GM0614', 'municipality:GM1992'),
    became('wijk:WK050101', 'wijk:WK199201'),
    became('buurt:BU05010101', 'buurt:BU19920101'),
  );
  await graph.record('local_area', localArea('fort', ['buurt:BU05010101'], { name: 'Vesting' }));
  await graph.record('wijkgroep', wijkgroep('fort', ['buurt:BU05010101']), wijkgroep('west', ['municipality:GM0614']));
  await graph.record('postal_area', { id: 'postal:3231', code: '3231', buurten: ['buurt:BU05010101'] });
  await graph.record(
    'partnership',
    partnership('town', 'municipality:GM0501', { domain: 'MUNICIPALITY', organisation: 'org:a' }),
    partnership('wijk', 'wijk:WK050101', { domain: 'VVT' }),
    partnership('group', 'wijkgroep:fort', { domain: 'GGZ' }),
    partnership('local', 'localarea:fort', { domain: 'WELFARE' }),
    partnership('elsewhere', 'municipality:GM0599', { domain: 'MUNICIPALITY', organisation: 'org:a' }),
  );
  await graph.record('consultation', consultation('mdo', 'wijk:WK050101'));
});

afterAll(() => graph.close());

const PARTNERSHIPS = 'partnerships { edges { via node { id } } }';
type Found = Record<string, { partnerships: { edges: { via: string; node: { id: string } }[] } }>;

async function counts(query: string, moments = ''): Promise<string[]> {
  const [place] = Object.values(await graph.ask<Found>(`query ${moments} { ${query} { ${PARTNERSHIPS} } }`));
  return place!.partnerships.edges.map(({ via, node }) => `${node.id.replace('partnership:', '')} ${via}`);
}

test.each([
  ['municipality(code: "GM1992")', ['group WIJKGROEP', 'town PREDECESSOR', 'wijk WIJK', 'local LOCAL_AREA']],
  ['wijk(code: "WK199201")', ['group WIJKGROEP', 'wijk PREDECESSOR', 'local LOCAL_AREA']],
  ['wijk(code: "WK199202")', []],
  ['buurt(code: "BU19920101")', ['group WIJKGROEP', 'local LOCAL_AREA']],
  ['localArea(id: "localarea:fort")', ['group WIJKGROEP', 'town MUNICIPALITY_WIDE', 'local DIRECT']],
])('%s has what was said of what became it', async (place, expected) => {
  expect(await counts(place)).toEqual(expected);
});

test('before, it counted for what was there', async () => {
  const then = '@asOf(validOn: "2022-06-01")';
  expect(await counts('municipality(code: "GM0501")', then)).toEqual(['group WIJKGROEP', 'town DIRECT', 'wijk WIJK', 'local LOCAL_AREA']);
  expect(await counts('wijk(code: "WK050101")', then)).toEqual(['group WIJKGROEP', 'town MUNICIPALITY_WIDE', 'wijk DIRECT', 'local LOCAL_AREA']);
});

test('meetings, local areas, wijkgroepen and postal codes follow too', async () => {
  const found = await graph.ask(`{
    municipality(code: "GM1992") { consultations { edges { via } } wijkgroepen { nodes { id } } }
    buurt(code: "BU19920101") { localAreas { nodes { name } } wijkgroepen { nodes { id } } }
    localArea(id: "localarea:fort") { buurten { nodes { code } } }
    postalArea(code: "3231") { buurten { nodes { code } } wijkgroepen { nodes { id } } }
    partnership(id: "partnership:elsewhere") { otherMunicipalities { nodes { code } } }
  }`);
  const fort = { nodes: [{ id: 'wijkgroep:fort' }] };
  expect(found).toEqual({
    municipality: { consultations: { edges: [{ via: 'WIJK' }] }, wijkgroepen: { nodes: [{ id: 'wijkgroep:fort' }, { id: 'wijkgroep:west' }] } },
    buurt: { localAreas: { nodes: [{ name: 'Vesting' }] }, wijkgroepen: fort },
    localArea: { buurten: { nodes: [{ code: 'BU19920101' }] } },
    postalArea: { buurten: { nodes: [{ code: 'BU19920101' }] }, wijkgroepen: fort },
    partnership: { otherMunicipalities: { nodes: [{ code: 'GM1992' }] } },
  });
});

test('what only a part of an area was said of does not cover it', async () => {
  expect(await graph.ask('{ municipality(code: "GM1992") { coverage { coveredAreaIds } } }')).toEqual({ municipality: { coverage: { coveredAreaIds: ['wijk:WK199201'] } } });
});
