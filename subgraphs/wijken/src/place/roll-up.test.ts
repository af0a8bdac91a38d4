import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, municipality, partnership, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

/** A partnership with a place of every kind; and one that ended, one to come, and one of a wijkgroep and a buurt that ended. */
beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'), wijk('WK000201'));
  await graph.record('buurt', buurt('BU00010199', { term: '(,2020-01-01)' }), ...['BU00010101', 'BU00010102', 'BU00010201', 'BU00020101', 'BU00020102'].map((code) => buurt(code)));
  await graph.record(
    'wijkgroep',
    wijkgroep('across', ['wijk:WK000102', 'buurt:BU00010201', 'buurt:BU00020101']),
    wijkgroep('twin', ['wijk:WK000102']),
    wijkgroep('ended', ['municipality:GM0001'], { term: '(,2020-01-01)' }),
  );
  await graph.record(
    'partnership',
    partnership('town', 'municipality:GM0001', { domain: 'MUNICIPALITY' }),
    partnership('village', 'municipality:GM0002', { domain: 'MUNICIPALITY' }),
    partnership('wijk', 'wijk:WK000101', { domain: 'VVT', themes: ['theme:ouderenzorg', 'theme:mdo'] }),
    partnership('buurt', 'buurt:BU00010101', { domain: 'WELFARE', themes: ['theme:ouderenzorg'] }),
    partnership('group', 'wijkgroep:across', { domain: 'GGZ', themes: ['theme:mdo'] }),
    partnership('former', 'wijk:WK000101', { term: '(,2020-01-01)' }),
    partnership('coming', 'buurt:BU00010101', { term: '[2099-01-01,)' }),
    partnership('orphan', 'wijkgroep:ended'),
    partnership('stray', 'buurt:BU00010199'),
  );
});

afterAll(() => graph.close());

const TYPES: Record<string, string> = { municipality: 'Municipality', wijk: 'Wijk', buurt: 'Buurt', wijkgroep: 'Wijkgroep' };

interface Found {
  partnerships: { totalCount: number; edges: { via: string; node: { id: string } }[]; nodes: { id: string }[] };
}

/** What counts for a place, as `slug via`, in the order of the list. */
async function counts(place: string, given = 'first: 100'): Promise<string[] | null> {
  const fields = `partnerships(${given}) { totalCount edges { via node { id } } nodes { id } }`;
  const [found] = await graph.entities<Found>([{ __typename: TYPES[place.split(':')[0]!]!, id: place }], fields);
  if (!found) return null;
  const { totalCount, edges, nodes } = found.partnerships;
  expect(nodes).toEqual(edges.map(({ node }) => node));
  expect(totalCount).toBe(edges.length);
  return edges.map(({ via, node }) => `${node.id.replace('partnership:', '')} ${via}`);
}

describe('what counts for', () => {
  test.each([
    ['a municipality: all within, and of a wijkgroep', 'municipality:GM0001', ['group WIJKGROEP', 'town DIRECT', 'wijk WIJK', 'buurt BUURT']],
    ['a municipality that a wijkgroep reaches into', 'municipality:GM0002', ['group WIJKGROEP', 'village DIRECT']],
    ['a wijk: its own, its buurt, its municipality', 'wijk:WK000101', ['town MUNICIPALITY_WIDE', 'wijk DIRECT', 'buurt BUURT']],
    ['a wijk that a wijkgroep works in', 'wijk:WK000102', ['group WIJKGROEP', 'town MUNICIPALITY_WIDE']],
    ['a wijk of which a wijkgroep works in a buurt', 'wijk:WK000201', ['group WIJKGROEP', 'village MUNICIPALITY_WIDE']],
    ['a buurt: its own, its wijk, its municipality', 'buurt:BU00010101', ['town MUNICIPALITY_WIDE', 'wijk WIJK', 'buurt DIRECT']],
    ['a buurt without one of its own', 'buurt:BU00010102', ['town MUNICIPALITY_WIDE', 'wijk WIJK']],
    ['a buurt in a wijk that a wijkgroep works in, named twice', 'buurt:BU00010201', ['group WIJKGROEP', 'town MUNICIPALITY_WIDE']],
    ['a buurt that a wijkgroep works in', 'buurt:BU00020101', ['group WIJKGROEP', 'village MUNICIPALITY_WIDE']],
    ['a buurt beside it, in the same wijk', 'buurt:BU00020102', ['village MUNICIPALITY_WIDE']],
    ['a wijkgroep: its own, and what counts for its area', 'wijkgroep:across', ['group DIRECT', 'town MUNICIPALITY_WIDE', 'village MUNICIPALITY_WIDE']],
    ['a wijkgroep: not what another does in the same area', 'wijkgroep:twin', ['town MUNICIPALITY_WIDE']],
    ['a wijkgroep that ended: its own', 'wijkgroep:ended', ['orphan DIRECT']],
    ['a buurt that has gone: its own', 'buurt:BU00010199', ['stray DIRECT']],
    ['a place that is not known', 'buurt:BU99999999', null],
  ])('%s', async (_, place, expected) => {
    expect(await counts(place)).toEqual(expected);
  });

  test.each([
    ['domain: WELFARE', ['buurt BUURT']],
    ['theme: "theme:ouderenzorg"', ['wijk WIJK', 'buurt BUURT']],
    ['theme: "theme:mdo"', ['group WIJKGROEP', 'wijk WIJK']],
    ['theme: "theme:mdo", domain: VVT', ['wijk WIJK']],
    ['theme: "theme:unknown"', []],
    ['domain: null, theme: null, first: null, after: null', ['group WIJKGROEP', 'town DIRECT', 'wijk WIJK', 'buurt BUURT']],
  ])('a municipality with %s', async (given, expected) => {
    expect(await counts('municipality:GM0001', given)).toEqual(expected);
  });
});

test('on another date, what held then', async () => {
  const fields = 'partnerships { edges { via node { id } } }';
  const [found] = await graph.entities([{ __typename: 'Wijk', id: 'wijk:WK000102' }], fields, '@asOf(validOn: "2019-12-31")');
  const before = [['group', 'WIJKGROEP'], ['town', 'MUNICIPALITY_WIDE'], ['orphan', 'WIJKGROEP']];
  expect(found).toEqual({ partnerships: { edges: before.map(([slug, via]) => ({ via, node: { id: `partnership:${slug}` } })) } });
});

test('pages go on after a cursor, with the whole total', async () => {
  const moments = `@asOf(validOn: "2026-01-01", knownAt: "${new Date().toISOString()}")`;
  const page = async (after: string): Promise<Found['partnerships'] & { pageInfo: { endCursor: string; hasNextPage: boolean } }> => {
    const fields = `partnerships(first: 2${after}) { totalCount pageInfo { endCursor hasNextPage hasPreviousPage } edges { via node { id } } }`;
    const [found] = await graph.entities<{ partnerships: never }>([{ __typename: 'Municipality', code: 'GM0001' }], fields, moments);
    return found!.partnerships;
  };
  const first = await page('');
  const second = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect([first, second].map(({ edges }) => edges.map(({ via }) => via))).toEqual([['WIJKGROEP', 'DIRECT'], ['WIJK', 'BUURT']]);
  expect([first.totalCount, first.pageInfo.hasNextPage, second.totalCount, second.pageInfo.hasNextPage]).toEqual([4, true, 4, false]);
});

test('wrong arguments leave the rest of the answer', async () => {
  const query = '{ municipality(code: "GM0001") { name a: partnerships(theme: "ouderenzorg") { totalCount } b: partnerships(first: 101) { totalCount } c: partnerships(after: "x") { totalCount } } }';
  expect(await graph.refusal(query)).toEqual([
    { path: 'municipality.a', code: 'BAD_USER_INPUT', argument: 'theme', expected: 'an id like `theme:…`' },
    { path: 'municipality.b', code: 'PAGE_SIZE', argument: 'first', expected: 'a number from 1 to 100' },
    { path: 'municipality.c', code: 'INVALID_CURSOR', argument: 'after', expected: 'a cursor that this graph gave' },
  ]);
  const { data } = await graph.subgraph.execute({ query });
  expect(data).toEqual({ municipality: { name: 'Gemeente GM0001', a: null, b: null, c: null } });
});
