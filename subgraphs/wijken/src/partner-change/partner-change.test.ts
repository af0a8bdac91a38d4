import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { municipality, partnership, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

/** In a town: one partner throughout, one until 2023, one from 2024, one that changed places, one of a wijkgroep that ended in 2025. */
beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'));
  await graph.record('wijk', wijk('WK000101'));
  await graph.record('wijkgroep', wijkgroep('east', ['wijk:WK000101'], { term: '(,2025-01-01)' }));
  const of = (organisation: string, place: string, attributes: object) =>
    partnership(`${organisation}-${place.split(':')[1]}`, place, { organisation: `org:${organisation}`, ...attributes });
  await graph.record(
    'partnership',
    of('always', 'municipality:GM0001', {}),
    of('until', 'municipality:GM0001', { term: '(,2023-01-01)', domain: 'GGZ' }),
    of('since', 'wijk:WK000101', { term: '[2024-01-01,)' }),
    of('moved', 'municipality:GM0001', { term: '(,2023-06-01)' }),
    of('moved', 'wijk:WK000101', { term: '[2023-06-01,)' }),
    of('with-group', 'wijkgroep:east', {}),
  );
});

afterAll(() => graph.close());

const CHANGES = `query ($since: Date!, $until: Date, $domain: CareDomain, $first: Int, $after: String) @asOf(validOn: "2026-01-01") { municipality(code: "GM0001") {
  partnerChanges(since: $since, until: $until, domain: $domain, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { kind organisation { id } domains partnerships { via partnership { id term { from to } } } } } } }`;

interface Answer {
  municipality: {
    partnerChanges: {
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
      nodes: { kind: string; organisation: { id: string }; domains: string[]; partnerships: object[] }[];
    };
  };
}

async function changes(variables: Record<string, unknown>): Promise<string[]> {
  const { municipality: found } = await graph.ask<Answer>(CHANGES, variables);
  expect(found.partnerChanges.totalCount).toBe(found.partnerChanges.nodes.length);
  return found.partnerChanges.nodes.map(({ kind, organisation }) => `${kind} ${organisation.id.replace('org:', '')}`);
}

test.each([
  [{ since: '2022-01-01', until: '2022-12-31' }, []],
  [{ since: '2022-01-01', until: '2023-01-01' }, ['LOST until']],
  [{ since: '2023-05-01', until: '2023-07-01' }, []],
  [{ since: '2022-01-01', until: '2024-06-01' }, ['GAINED since', 'LOST until']],
  [{ since: '2022-01-01' }, ['GAINED since', 'LOST until', 'LOST with-group']],
  [{ since: '2024-12-31', until: '2025-01-01' }, ['LOST with-group']],
  [{ since: '2022-01-01', domain: 'GGZ' }, ['LOST until']],
])('%j', async (variables, expected) => {
  expect(await changes(variables)).toEqual(expected);
});

test('a change says by which partnership, and how it counted', async () => {
  const { municipality: found } = await graph.ask<Answer>(CHANGES, { since: '2022-01-01', until: '2024-06-01' });
  expect(found.partnerChanges.nodes).toEqual([
    {
      kind: 'GAINED',
      organisation: { id: 'org:since' },
      domains: ['VVT'],
      partnerships: [{ via: 'WIJK', partnership: { id: 'partnership:since-WK000101', term: { from: '2024-01-01', to: null } } }],
    },
    {
      kind: 'LOST',
      organisation: { id: 'org:until' },
      domains: ['GGZ'],
      partnerships: [{ via: 'DIRECT', partnership: { id: 'partnership:until-GM0001', term: { from: null, to: '2023-01-01' } } }],
    },
  ]);
});

test('pages go on after a cursor', async () => {
  const query = CHANGES.replace('validOn: "2026-01-01"', `validOn: "2026-01-01", knownAt: "${new Date().toISOString()}"`);
  const page = async (after: string | null): Promise<Answer['municipality']['partnerChanges']> => {
    const { municipality: found } = await graph.ask<Answer>(query, { since: '2022-01-01', first: 2, after });
    return found.partnerChanges;
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([first, second].map(({ nodes }) => nodes.map(({ organisation }) => organisation.id))).toEqual([['org:since', 'org:until'], ['org:with-group']]);
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
});

describe('refuse', () => {
  test.each([
    [{ since: '2026-01-01' }, 'a date before 2026-01-01'],
    [{ since: '2024-01-01', until: '2023-01-01' }, 'a date before 2023-01-01'],
  ])('%j', async (variables, expected) => {
    expect(await graph.refusal(CHANGES, variables)).toEqual([{ path: 'municipality.partnerChanges', code: 'BAD_USER_INPUT', argument: 'since', expected }]);
  });
});

test('for every place of a list in as many statements as for one', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Municipality { partnerChanges(since: "2022-01-01") { totalCount nodes { partnerships { via partnership { id } } } } } } }';
  const of = ['GM0001', 'GM0002'].map((code) => ({ __typename: 'Municipality', id: `municipality:${code}` }));
  const [one, both] = [await graph.count.during(() => graph.ask(query, { of: of.slice(0, 1) })), await graph.count.during(() => graph.ask(query, { of }))];
  expect(both.statements.length).toBe(one.statements.length);
});
