import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { many, organisation } from '../testing/rows.js';

let graph: OrganisationsGraph;
/** A date, and the moment at which all of this was known. */
let moments: string;

beforeAll(async () => {
  graph = await startOrganisations();
  const recorded = await graph.record(
    'organisation',
    organisation('b', { name: 'Beatrix', kind: 'HOSPITAL', municipality: 'municipality:GM0001' }),
    organisation('a', { name: 'Zonnehuis', kind: 'VVT', regions: ['region:noord', 'region:zuid'] }),
    organisation('c', { name: 'Anna', kind: 'HOSPITAL', regions: ['region:zuid'] }),
    organisation('past', { name: 'Verleden', term: '[2010-01-01,2020-01-01)' }),
    organisation('future', { name: 'Toekomst', term: '[2999-01-01,)' }),
    // Every third has a name that two others have too.
    ...many(60, (slug) => organisation(`many-${slug}`, { name: `Praktijk ${Number(slug) % 20}`, kind: 'GP_PRACTICE', regions: [] })),
  );
  moments = `@asOf(validOn: "2024-06-01", knownAt: "${new Date(recorded).toISOString()}")`;
});

afterAll(() => graph.close());

interface Connection {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const FEW = '{ kinds: [HOSPITAL, VVT] }';
const MANY = '{ kinds: [GP_PRACTICE] }';

async function list(args: string, moments = ''): Promise<Connection> {
  const { organisations } = await graph.ask<{ organisations: Connection }>(`query ${moments} { organisations${args} {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
  return organisations;
}

function slugs({ nodes }: Connection): string[] {
  return nodes.map(({ id }) => id.replace('org:', ''));
}

test.each([
  [`(filter: ${FEW})`, ['c', 'b', 'a']],
  [`(filter: ${FEW}, orderBy: NAME)`, ['c', 'b', 'a']],
  [`(filter: ${FEW}, orderBy: ID)`, ['a', 'b', 'c']],
  [`(filter: ${FEW}, orderBy: null, first: null, after: null, ids: null)`, ['c', 'b', 'a']],
  ['(filter: { kinds: [HOSPITAL] })', ['c', 'b']],
  ['(filter: { kinds: [] })', []],
  ['(filter: { region: "region:noord" })', ['b', 'a']],
  ['(filter: { region: "region:zuid", kinds: [HOSPITAL] })', ['c']],
  ['(filter: { region: "region:unknown" })', []],
  ['(filter: { municipality: "municipality:GM0001" })', ['b']],
  ['(ids: ["org:c", "org:past", "org:unknown", "org:a"])', ['c', 'a']],
  ['(ids: ["org:c", "org:a"], filter: { kinds: [VVT], region: null, municipality: null })', ['a']],
  ['(ids: ["org:a", "org:b"], filter: null)', ['b', 'a']],
  ['(ids: [])', []],
])('%s are %j', async (args, expected) => {
  const found = await list(args);
  expect(slugs(found)).toEqual(expected);
  expect(found.totalCount).toBe(expected.length);
});

test.each([
  ['(first: 0)', ['PAGE_SIZE', 'first', 'a number from 1 to 100']],
  ['(first: -1)', ['PAGE_SIZE', 'first', 'a number from 1 to 100']],
  ['(first: 101)', ['PAGE_SIZE', 'first', 'a number from 1 to 100']],
  ['(ids: ["org:a", "region:noord"])', ['BAD_USER_INPUT', 'ids', 'an id like `org:…`']],
  [`(ids: ${JSON.stringify(many(101, (slug) => `org:${slug}`))})`, ['BAD_USER_INPUT', 'ids', 'at most 100 ids']],
  ['(filter: { region: "noord" })', ['BAD_USER_INPUT', 'filter.region', 'an id like `region:…`']],
  ['(filter: { municipality: "GM0001" })', ['BAD_USER_INPUT', 'filter.municipality', 'an id like `municipality:…`']],
  ...['nonsense', '', 'W10', 'eyJhIjoxfQ'].map((cursor): [string, string[]] => [`(after: "${cursor}")`, ['INVALID_CURSOR', 'after', 'a cursor that this graph gave']]),
])('%s is refused', async (args, refusal) => {
  expect(await graph.refusal(`{ organisations${args} { nodes { id } } }`)).toEqual([refusal]);
});

describe('in pages', () => {
  test.each([[1, 'ID'], [7, 'ID'], [20, 'ID'], [25, 'NAME'], [7, 'NAME'], [60, 'NAME'], [100, 'NAME']])('of %d by %s all are seen once, in order', async (first, orderBy) => {
    const whole = slugs(await list(`(filter: ${MANY}, first: 100, orderBy: ${orderBy})`, moments));
    const seen: string[] = [];
    let page: Connection | undefined;
    do {
      const after = page ? `, after: "${page.pageInfo.endCursor}"` : '';
      const next = await list(`(filter: ${MANY}, first: ${first}, orderBy: ${orderBy}${after})`, moments);
      expect(next.totalCount).toBe(60);
      expect(next.pageInfo).toMatchObject({ hasPreviousPage: page !== undefined, startCursor: next.edges[0]!.cursor, endCursor: next.edges.at(-1)!.cursor });
      expect(next.edges.map(({ node }) => node)).toEqual(next.nodes);
      seen.push(...slugs(next));
      page = next;
    } while (page.pageInfo.hasNextPage);
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(60);
  });

  test('they are 25 unless it is said', async () => {
    expect((await list(`(filter: ${MANY})`)).nodes).toHaveLength(25);
  });

  test('the same row has the same cursor, and nothing comes after the last', async () => {
    const [one, other] = [await list('(first: 100)', moments), await list('(first: 100)', moments)];
    expect(one).toEqual(other);
    const after = await list(`(after: "${one.pageInfo.endCursor}")`, moments);
    expect(after).toMatchObject({ nodes: [], totalCount: one.totalCount, pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
  });

  test('a cursor of another order or other moments is refused, saying which', async () => {
    const { pageInfo } = await list('(first: 1)', moments);
    const asking = (args: string, at: string): string => `query ${at} { organisations(after: "${pageInfo.endCursor}"${args}) { nodes { id } } }`;
    expect(await graph.refusal(asking(', orderBy: ID', moments))).toEqual([['INVALID_CURSOR', 'after', 'a cursor of this list in this order']]);
    const expected = `a cursor read at the moments of this request; this one was read with ${moments}`;
    expect(await graph.refusal(asking('', moments.replace('06-01', '06-02')))).toEqual([['INVALID_CURSOR', 'after', expected]]);
  });
});
