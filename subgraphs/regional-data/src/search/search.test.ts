import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { municipality, region } from '../testing/rows.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'));
  const areas = ['municipality:GM0001'];
  await graph.record(
    'region',
    region('rijnmond', areas, { name: 'Rijnmond' }),
    region('limburg', areas, { name: 'Oostelijk Zuid-Limburg' }),
    region('past', areas, { name: 'Rijnmond vroeger', term: '(,2015-01-01)' }),
  );
});

afterAll(() => graph.close());

it.each([
  ['rijnmond', ['region:rijnmond']],
  ['Rijnmnd', ['region:rijnmond']],
  ['zuid-limburg', ['region:limburg']],
  ['drenthe', []],
])('finds by %j', async (text, expected) => {
  const { data } = await graph.subgraph.execute({ query: 'query ($text: String!) { searchRegions(text: $text) { score region { id } } }', variables: { text } });
  expect((data as { searchRegions: { region: { id: string } }[] }).searchRegions.map((hit) => hit.region.id)).toEqual(expected);
});
