import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractRow, moduleRow, partyRow, segmentRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

beforeAll(async () => {
  graph = await startContracts();
  await graph.record(
    'contract',
    contractRow('running', { title: 'B', duration_months: 24, signed_on: '2024-02-01', term: '[2024-03-01,)', from_precision: 'DAY' }),
    contractRow('ended', { title: 'C', stage: 'ENDED', term: '[2020-01-01,2022-01-01)' }),
    contractRow('talks', { title: 'A', stage: 'IN_TALKS', region: 'region:zuid' }),
    contractRow('future', { title: 'D', stage: 'AGREED', term: '[2999-01-01,)' }),
  );
  await graph.record(
    'party',
    partyRow('running-group', { contract: 'running', organisation: 'group', signed_by: 'post:director', on_behalf_of: 'org:network' }),
    partyRow('running-left', { contract: 'running', organisation: 'left', term: '[2024-03-01,2025-01-01)' }),
    partyRow('running-insurer', { contract: 'running', organisation: 'insurer', side: 'INSURER' }),
    partyRow('ended-group', { contract: 'ended', organisation: 'group', term: '[2020-01-01,2022-01-01)' }),
    partyRow('future-group', { contract: 'future', organisation: 'group', term: '[2999-01-01,)' }),
  );
  await graph.record(
    'segment',
    segmentRow('running-s3', { contract: 'running', segment: 'S3', extent: 'PART', scope: 'Ouderenzorg' }),
    segmentRow('running-s2', { contract: 'running', segment: 'S2' }),
    segmentRow('ended-s2', { contract: 'ended', segment: 'S2', term: '[2020-01-01,2022-01-01)' }),
  );
  await graph.record(
    'module',
    moduleRow('running-elderly', { contract: 'running', kind: 'FRAIL_ELDERLY_CARE', term: '[2024-03-01,)' }),
    moduleRow('running-left', { contract: 'running', kind: 'TBHZ', term: '[2024-03-01,2025-01-01)' }),
    moduleRow('ended-chronic', { contract: 'ended', term: '[2020-01-01,2022-01-01)' }),
  );
});

afterAll(() => graph.close());

async function ids(args: string): Promise<string[]> {
  const { contracts } = await graph.ask<{ contracts: { nodes: { id: string }[] } }>(`{ contracts${args} { nodes { id } } }`);
  return contracts.nodes.map(({ id }) => id.replace('contract:', ''));
}

describe('one contract', () => {
  test('says with whom, on what and how far it is', async () => {
    const { contract } = await graph.ask<{ contract: object }>(`{ contract(id: "contract:running") {
      title stage durationMonths signedOn region { id } term { from to status } source { id }
      parties { side status: term { status } organisation { id } signedBy { id } onBehalfOf { id } contract { id } }
      segments { segment extent scope contract { id } } } }`);
    const status = { status: 'ACTIVE' };
    const itself = { id: 'contract:running' };
    expect(contract).toEqual({
      title: 'B',
      stage: 'SIGNED',
      durationMonths: 24,
      signedOn: '2024-02-01',
      region: { id: 'region:noord' },
      term: { from: '2024-03-01', to: null, status: 'ACTIVE' },
      source: { id: 'source:test' },
      parties: [
        { side: 'PROVIDER', status, organisation: { id: 'org:group' }, signedBy: { id: 'post:director' }, onBehalfOf: { id: 'org:network' }, contract: itself },
        { side: 'INSURER', status, organisation: { id: 'org:insurer' }, signedBy: null, onBehalfOf: null, contract: itself },
      ],
      segments: [
        { segment: 'S2', extent: 'WHOLE', scope: null, contract: itself },
        { segment: 'S3', extent: 'PART', scope: 'Ouderenzorg', contract: itself },
      ],
    });
  });

  test('is found by id when it has ended, with the parties and segments that it had', async () => {
    const { contract } = await graph.ask<{ contract: object }>(`{ contract(id: "contract:ended") { stage term { status } parties { id } segments { id } } }`);
    expect(contract).toEqual({ stage: 'ENDED', term: { status: 'ENDED' }, parties: [{ id: 'party:ended-group' }], segments: [{ id: 'segment:ended-s2' }] });
  });

  test('is null if nobody knows it, and an error if the id is malformed', async () => {
    expect(await graph.ask('{ contract(id: "contract:unknown") { id } }')).toEqual({ contract: null });
    const { data, errors } = await graph.subgraph.execute({ query: '{ contract(id: "org:group") { id } }' });
    expect(data).toEqual({ contract: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'id', expected: 'an id like `contract:…`' });
  });
});

describe('contracts', () => {
  test('are those that run on the date, by title', async () => {
    expect(await ids('')).toEqual(['talks', 'running']);
    expect(await ids('(orderBy: ID)')).toEqual(['running', 'talks']);
  });

  test.each([
    ['(filter: { region: "region:zuid" })', ['talks']],
    ['(filter: { stage: SIGNED })', ['running']],
    ['(filter: { status: ENDED })', ['ended']],
    ['(filter: { status: FUTURE, organisation: "org:group" })', ['future']],
    ['(filter: { organisation: "org:group" })', ['running']],
    ['(filter: { organisation: "org:group", status: ENDED })', ['ended']],
    ['(filter: { organisation: "org:left" })', []],
    ['(filter: { segment: S3 })', ['running']],
    ['(filter: { segment: S2, status: ENDED })', ['ended']],
    ['(filter: { segment: S1 })', []],
    ['(filter: { module: FRAIL_ELDERLY_CARE })', ['running']],
    ['(filter: { module: TBHZ })', []],
    ['(filter: { module: CHRONIC_CARE, status: ENDED })', ['ended']],
    ['(filter: { module: null, region: null, organisation: null, stage: null, status: null, segment: null })', ['talks', 'running']],
    ['(ids: null, filter: null, orderBy: null, first: null, after: null)', ['talks', 'running']],
    ['(ids: ["contract:talks", "contract:ended", "contract:unknown"])', ['talks']],
    ['(ids: ["contract:talks", "contract:running"], filter: { organisation: "org:group", segment: S2, region: "region:noord" })', ['running']],
  ])('filtered %s', async (args, expected) => {
    expect(await ids(args)).toEqual(expected);
  });

  test.each([
    ['(ids: ["contract"])', 'ids', 'BAD_USER_INPUT'],
    ['(filter: { region: "noord" })', 'filter.region', 'BAD_USER_INPUT'],
    ['(filter: { organisation: "region:noord" })', 'filter.organisation', 'BAD_USER_INPUT'],
    ['(first: 0)', 'first', 'PAGE_SIZE'],
    ['(after: "nonsense")', 'after', 'INVALID_CURSOR'],
  ])('refuse %s', async (args, argument, code) => {
    const { data, errors } = await graph.subgraph.execute({ query: `{ contracts${args} { nodes { id } } }` });
    expect(data).toEqual({ contracts: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });

  test('come in pages, with a total over all of them', async () => {
    const query = `query Q($after: String, $at: DateTime!) @asOf(knownAt: $at) { contracts(first: 1, after: $after, filter: { organisation: "org:group", segment: S2 }) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const variables = { at: new Date().toISOString() };
    const first = await graph.ask<{ contracts: { pageInfo: { endCursor: string } } }>(query, variables);
    expect(first.contracts).toMatchObject({ totalCount: 1, nodes: [{ id: 'contract:running' }], pageInfo: { hasNextPage: false } });
    const second = await graph.ask<{ contracts: object }>(query, { ...variables, after: first.contracts.pageInfo.endCursor });
    expect(second.contracts).toMatchObject({ totalCount: 1, nodes: [] });
  });
});

describe('on types of other subgraphs', () => {
  const query = `query Q($of: [_Any!]!, $status: TermStatus) { _entities(representations: $of) {
    ... on Region { contracts(status: $status) { totalCount nodes { id } } }
    ... on Organisation { contracts(status: $status) { totalCount nodes { id } } } } }`;

  test.each([
    ['Region', 'region:noord', undefined, ['contract:running']],
    ['Region', 'region:noord', 'ENDED', ['contract:ended']],
    ['Region', 'region:unknown', undefined, []],
    ['Organisation', 'org:group', undefined, ['contract:running']],
    ['Organisation', 'org:group', 'ENDED', ['contract:ended']],
    ['Organisation', 'org:group', 'FUTURE', ['contract:future']],
    ['Organisation', 'org:left', undefined, []],
    ['Organisation', 'org:network', undefined, []],
  ])('%s %s, %s', async (__typename, id, status, expected) => {
    const { _entities } = await graph.ask<{ _entities: object[] }>(query, { of: [{ __typename, id }], status });
    expect(_entities).toEqual([{ contracts: { totalCount: expected.length, nodes: expected.map((each) => ({ id: each })) } }]);
  });
});
