import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { callerOf, conditionRow, contractRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('talks', { stage: 'IN_TALKS' }), contractRow('other', { region: 'region:zuid' }));
  await graph.record(
    'party',
    partyRow('group', { contract: 'talks', organisation: 'group' }),
    partyRow('left', { contract: 'talks', organisation: 'left', term: '[2020-01-01,2022-01-01)' }),
  );
  await graph.record(
    'condition',
    conditionRow('of-contract', { contract: 'contract:talks', term: '[2023-01-01,)' }),
    conditionRow('of-region', { region: 'region:noord', title: 'One legal entity', description: 'As its counterpart', progress: 'REFUSED' }),
    conditionRow('known', { region: 'region:noord', published: true }),
    conditionRow('elsewhere', { contract: 'contract:other', organisation: 'org:group' }),
  );
});

afterAll(() => graph.close());

const QUERY = `query Q($of: [_Any!]!) {
  contract(id: "contract:talks") { conditions { id } }
  _entities(representations: $of) { ... on Region { contractConditions { totalCount nodes { id } } } } }`;

describe('conditions', () => {
  test.each<[string, Caller, string[], string[]]>([
    ['everyone: what is published', ANONYMOUS, [], ['known']],
    ['a party: those of its contract', callerOf('org:group'), ['of-contract'], ['known', 'of-contract']],
    ['one who was party before', callerOf('org:left'), [], ['known']],
    ['who asks it, where there is no contract yet', callerOf('org:insurer'), [], ['known', 'of-region']],
    ['a steward of the region', callerOf(undefined, 'steward:region:noord'), ['of-contract'], ['known', 'of-contract', 'of-region']],
    ['a steward of another region', callerOf(undefined, 'steward:region:zuid'), [], ['known']],
  ])('are seen by %s', async (_, caller, ofContract, ofRegion) => {
    const named = (ids: string[]): object[] => ids.map((id) => ({ id: `condition:${id}` }));
    expect(await graph.ask(QUERY, { of: [{ __typename: 'Region', id: 'region:noord' }] }, caller)).toEqual({
      contract: { conditions: named(ofContract) },
      _entities: [{ contractConditions: { totalCount: ofRegion.length, nodes: named(ofRegion) } }],
    });
  });

  test('say what is asked, by whom, and what became of it', async () => {
    const fields = 'title description status published organisation { id } region { id } contract { id }';
    const { asked, ofContract } = await graph.ask<Record<string, object>>(
      `{ asked: condition(id: "condition:of-region") { ${fields} } ofContract: condition(id: "condition:of-contract") { region { id } contract { id } } }`,
      {},
      callerOf(undefined, 'steward:region:noord'),
    );
    expect(asked).toEqual({
      title: 'One legal entity',
      description: 'As its counterpart',
      status: 'REFUSED',
      published: false,
      organisation: { id: 'org:insurer' },
      region: { id: 'region:noord' },
      contract: null,
    });
    expect(ofContract).toEqual({ region: { id: 'region:noord' }, contract: { id: 'contract:talks' } });
    expect(await graph.ask('{ condition(id: "condition:of-region") { id } }')).toEqual({ condition: null });
  });

  test('can be asked by what became of them', async () => {
    const query = 'query Q($of: [_Any!]!) { _entities(representations: $of) { ... on Region { contractConditions(status: REFUSED) { totalCount nodes { id } } } } }';
    const of = [{ __typename: 'Region', id: 'region:noord' }];
    expect(await graph.ask(query, { of }, callerOf('org:insurer'))).toEqual({ _entities: [{ contractConditions: { totalCount: 1, nodes: [{ id: 'condition:of-region' }] } }] });
    expect(await graph.ask(query, { of })).toEqual({ _entities: [{ contractConditions: { totalCount: 0, nodes: [] } }] });
  });

  test.each([
    ['of nothing', {}],
    ['of a contract and a region', { contract: 'contract:talks', region: 'region:noord' }],
  ])('%s are refused', async (_, of) => {
    await expect(graph.record('condition', conditionRow('wrong', of))).rejects.toThrow('of_a_contract_or_a_region');
  });
});
