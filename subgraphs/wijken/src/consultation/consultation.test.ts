import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buurt, consultation, municipality, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'));
  await graph.record('buurt', buurt('BU00010101'));
  await graph.record('wijkgroep', wijkgroep('east', ['buurt:BU00010101']));
  await graph.record(
    'consultation',
    consultation('mdo', 'wijkgroep:east', {
      name: 'MDO ouderen',
      frequency: 'EVERY_SIX_WEEKS',
      participants: ['org:practice', 'org:home-care'],
      convener: 'post:wijkmanager',
      themes: ['theme:mdo'],
    }),
    consultation('town', 'municipality:GM0001', { kind: 'ADMINISTRATIVE', frequency: 'TWICE_A_YEAR' }),
    consultation('past', 'wijkgroep:east', { term: '(,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

test('a meeting says who takes part, how often and who calls it', async () => {
  const FIELDS = 'name kind frequency participants { id } convener { id } themes { id } place { __typename id }';
  const found = await graph.ask(`{ mdo: consultation(id: "consultation:mdo") { ${FIELDS} } bare: consultation(id: "consultation:town") { ${FIELDS} } }`);
  expect(found).toEqual({
    mdo: {
      name: 'MDO ouderen', kind: 'MDO', frequency: 'EVERY_SIX_WEEKS', participants: [{ id: 'org:practice' }, { id: 'org:home-care' }],
      convener: { id: 'post:wijkmanager' }, themes: [{ id: 'theme:mdo' }], place: { __typename: 'Wijkgroep', id: 'wijkgroep:east' },
    },
    bare: {
      name: 'Overleg town', kind: 'ADMINISTRATIVE', frequency: 'TWICE_A_YEAR', participants: [], convener: null, themes: [],
      place: { __typename: 'Municipality', id: 'municipality:GM0001' },
    },
  });
});

test.each([
  ['Wijkgroep', 'wijkgroep:east', { mdo: 'DIRECT', town: 'MUNICIPALITY_WIDE' }],
  ['Buurt', 'buurt:BU00010101', { mdo: 'WIJKGROEP', town: 'MUNICIPALITY_WIDE' }],
  ['Wijk', 'wijk:WK000101', { mdo: 'WIJKGROEP', town: 'MUNICIPALITY_WIDE' }],
  ['Wijk', 'wijk:WK000102', { town: 'MUNICIPALITY_WIDE' }],
  ['Municipality', 'municipality:GM0001', { mdo: 'WIJKGROEP', town: 'DIRECT' }],
])('%s %s has those of the places that it touches, and says through what each counts', async (type, id, expected) => {
  interface Found { consultations: { totalCount: number; nodes: { id: string }[] }; mdos: { nodes: { id: string }[] } }
  const fields = 'consultations { totalCount nodes { id } edges { via node { id } } } mdos: consultations(kind: MDO) { nodes { id } }';
  const [found] = await graph.entities<Found>([{ __typename: type, id }], fields);
  const edges = Object.entries(expected).map(([slug, via]) => ({ via, node: { id: `consultation:${slug}` } }));
  const nodes = edges.map(({ node }) => node);
  expect(found).toEqual({ consultations: { totalCount: nodes.length, nodes, edges }, mdos: { nodes: nodes.filter(({ id: each }) => each.endsWith('mdo')) } });
});

test('a meeting of an unknown place is refused', async () => {
  await expect(graph.record('consultation', consultation('wrong', 'wijk:WK000999'))).rejects.toThrow('place names wijk:WK000999');
});
