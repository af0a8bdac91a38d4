import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractRow, planRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const AS_OF = '@asOf(validOn: "2025-01-01")';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('plan', planRow('plan', { term: '[2024-01-01,2028-01-01)' }), planRow('endless', { term: '[2024-01-01,)' }));
  await graph.record(
    'contract',
    contractRow('short', { regioplan: 'regioplan:plan', term: '[2024-07-01,2025-07-01)' }),
    contractRow('long', { regioplan: 'regioplan:plan', term: '[2024-01-01,2029-01-01)' }),
    contractRow('open', { regioplan: 'regioplan:endless', duration_months: 12 }),
    contractRow('free', { term: '[2024-01-01,2025-02-01)' }),
    contractRow('over', { regioplan: 'regioplan:plan', term: '[2022-01-01,2025-01-01)' }),
    contractRow('south', { region: 'region:zuid', term: '[2024-01-01,2025-03-01)' }),
  );
});

afterAll(() => graph.close());

test.each([
  ['short', { regioplan: { id: 'regioplan:plan' }, planHorizon: { contractTo: '2025-07-01', planTo: '2028-01-01', comparison: 'CONTRACT_ENDS_FIRST', days: 914 }, multiYear: false }],
  ['long', { regioplan: { id: 'regioplan:plan' }, planHorizon: { contractTo: '2029-01-01', planTo: '2028-01-01', comparison: 'PLAN_ENDS_FIRST', days: 366 }, multiYear: true }],
  ['open', { regioplan: { id: 'regioplan:endless' }, planHorizon: { contractTo: null, planTo: null, comparison: 'UNKNOWN', days: null }, multiYear: false }],
  ['free', { regioplan: null, planHorizon: null, multiYear: true }],
])('the horizon of a contract against that of its regioplan: %s', async (name, expected) => {
  const { contract } = await graph.ask<{ contract: object }>(
    `query Q($id: ID!) { contract(id: $id) { multiYear regioplan { id } planHorizon { contractTo planTo comparison days } } }`,
    { id: `contract:${name}` },
  );
  expect(contract).toEqual(expected);
});

test('nothing comes after the last day that there is', async () => {
  const query = 'query Q($of: [_Any!]!) @asOf(validOn: "9999-12-31") { _entities(representations: $of) { ... on Region { expiringContracts { id } } } }';
  expect(await graph.ask(query, { of: [{ __typename: 'Region', id: 'region:noord' }] })).toEqual({ _entities: [{ expiringContracts: [] }] });
});

test('a regioplan knows the contracts that carry it out', async () => {
  const { _entities } = await graph.ask<{ _entities: object[] }>(
    `query Q($of: [_Any!]!) ${AS_OF} { _entities(representations: $of) { ... on Regioplan { contracts { nodes { id } } ended: contracts(status: ENDED) { totalCount } } } }`,
    { of: [{ __typename: 'Regioplan', id: 'regioplan:plan' }] },
  );
  expect(_entities).toEqual([{ contracts: { nodes: [{ id: 'contract:long' }, { id: 'contract:short' }] }, ended: { totalCount: 1 } }]);
});

describe('what expires', () => {
  test.each([
    ['', ['free']],
    ['(withinDays: 30)', []],
    ['(withinDays: 31)', ['free']],
    ['(withinDays: 400)', ['free', 'short']],
    ['(withinDays: 0)', []],
    ['(withinDays: 3660)', ['free', 'short', 'long']],
  ])('in a region%s, the first to end first', async (args, expected) => {
    const { _entities } = await graph.ask<{ _entities: object[] }>(
      `query Q($of: [_Any!]!) ${AS_OF} { _entities(representations: $of) { ... on Region { expiringContracts${args} { id } } } }`,
      { of: [{ __typename: 'Region', id: 'region:noord' }] },
    );
    expect(_entities).toEqual([{ expiringContracts: expected.map((each) => ({ id: `contract:${each}` })) }]);
  });

  test.each([
    ['{ endsBefore: "2025-03-02" }', ['free', 'south']],
    ['{ endsBefore: "2025-03-01" }', ['free']],
    ['{ endsFrom: "2025-02-02", endsBefore: "2025-07-02" }', ['short', 'south']],
    ['{ endsFrom: "2025-07-01" }', ['long', 'short']],
    ['{ endsBefore: "2025-07-01", status: ENDED }', ['over']],
    ['{ endsBefore: null, endsFrom: null, region: "region:zuid" }', ['south']],
  ])('filtered %s', async (filter, expected) => {
    const { contracts } = await graph.ask<{ contracts: object }>(`query Q ${AS_OF} { contracts(filter: ${filter}) { nodes { id } } }`);
    expect(contracts).toEqual({ nodes: expected.map((each) => ({ id: `contract:${each}` })) });
  });

  test.each([
    ['{ contracts(filter: { endsBefore: "0000-01-01" }) { nodes { id } } }', 'filter.endsBefore'],
    ['{ contracts { nodes { region { expiringContracts(withinDays: -1) { id } } } } }', 'withinDays'],
    ['{ contracts { nodes { region { expiringContracts(withinDays: 3661) { id } } } } }', 'withinDays'],
  ])('refuses %s', async (query, argument) => {
    const { errors } = await graph.subgraph.execute({ query });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('a plan is of the region of the contracts that carry it out, whichever is recorded first or corrected', async () => {
  const because = 'Recorded wrongly';
  const south = { region: 'region:zuid' };
  await graph.record('contract', contractRow('early', { regioplan: 'regioplan:late' }));
  await expect(graph.record('plan', planRow('late', south))).rejects.toThrow('contract:early is of region:noord, regioplan:late is of region:zuid');
  await graph.record('plan', planRow('late'));
  await expect(graph.record('plan', planRow('late', { ...south, because }))).rejects.toThrow('contract:early is of region:noord');
  await expect(graph.record('contract', contractRow('early', { ...south, regioplan: 'regioplan:late', because }))).rejects.toThrow('contract:early is of region:zuid');
  await graph.record('contract', contractRow('early', { regioplan: null, because }));
  await graph.record('plan', planRow('late', { ...south, because }));
});
