import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buurt, localArea, municipality, partnership, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', ...['GM0001', 'GM0002', 'GM0003', 'GM0004'].map((code) => municipality(code)));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000201'), wijk('WK000301'));
  await graph.record('buurt', buurt('BU00030101'));
  await graph.record('local_area', localArea('quay', ['buurt:BU00030101']));
  await graph.record('wijkgroep', wijkgroep('across', ['wijk:WK000101', 'wijk:WK000201']));
  const chain = { organisation: 'org:chain' };
  await graph.record(
    'partnership',
    partnership('town', 'municipality:GM0001', { ...chain, preferred_provider: true }),
    partnership('across', 'wijkgroep:across', { ...chain, domain: 'WELFARE' }),
    partnership('quay', 'localarea:quay', { ...chain, domain: 'GGZ', themes: ['theme:ggz'] }),
    partnership('past', 'municipality:GM0004', { ...chain, term: '(,2020-01-01)' }),
    partnership('alone', 'wijk:WK000101', { organisation: 'org:alone' }),
  );
});

afterAll(() => graph.close());

test.each([
  ['town', ['GM0001'], ['GM0002', 'GM0003']],
  ['across', ['GM0001', 'GM0002'], ['GM0003']],
  ['quay', ['GM0003'], ['GM0001', 'GM0002']],
  ['past', ['GM0004'], ['GM0001', 'GM0002', 'GM0003']],
  ['alone', ['GM0001'], []],
])('%s is in its municipalities, and shared with others', async (slug, own, others) => {
  const found = await graph.ask(`{ partnership(id: "partnership:${slug}") { municipalities { code } otherMunicipalities { totalCount nodes { code } } } }`);
  const codes = (list: string[]) => list.map((code) => ({ code }));
  expect(found).toEqual({ partnership: { municipalities: codes(own), otherMunicipalities: { totalCount: others.length, nodes: codes(others) } } });
});

test('the other municipalities say through what they share it', async () => {
  const fields = 'edges { node { code } partnerships { via partnership { id } } }';
  const found = await graph.ask(`{ partnership(id: "partnership:town") { otherMunicipalities { ${fields} } } }`);
  const edge = (code: string, via: string, slug: string) => ({ node: { code }, partnerships: [{ via, partnership: { id: `partnership:${slug}` } }] });
  expect(found).toEqual({ partnership: { otherMunicipalities: { edges: [edge('GM0002', 'WIJKGROEP', 'across'), edge('GM0003', 'LOCAL_AREA', 'quay')] } } });
});

test.each([
  ['first: 100', ['quay', 'town', 'across']],
  ['domain: WELFARE', ['across']],
  ['theme: "theme:ggz"', ['quay']],
  ['preferredProvider: true', ['town']],
  ['preferredProvider: false', ['quay', 'across']],
])('an organisation has its partnerships, with %s', async (given, expected) => {
  const [found] = await graph.entities([{ __typename: 'Organisation', id: 'org:chain' }], `partnerships(${given}) { totalCount nodes { id } }`);
  expect(found).toEqual({ partnerships: { totalCount: expected.length, nodes: expected.map((slug) => ({ id: `partnership:${slug}` })) } });
});

// Two with places of every kind; fewer, where those of one are those of another.
test('the other municipalities of all partnerships take no more statements than those of two', async () => {
  const ask = (slugs: string[]) =>
    graph.count.during(() =>
      graph.entities(slugs.map((slug) => ({ __typename: 'Partnership', id: `partnership:${slug}` })), 'otherMunicipalities(first: 5) { totalCount nodes { name } }'),
    );
  const [two, all] = [await ask(['across', 'alone']), await ask(['town', 'across', 'quay', 'alone'])];
  expect(all.result).toHaveLength(4);
  expect(all.statements.length).toBeLessThanOrEqual(two.statements.length);
});
