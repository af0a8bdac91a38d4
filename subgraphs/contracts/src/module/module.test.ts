import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { callerOf, contractRow, moduleRow, partyRow, startContracts, uptakeRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const YEARS = '[2020-01-01,2022-01-01)';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('running'), contractRow('ended', { stage: 'ENDED', term: YEARS }));
  await graph.record('party', partyRow('group', { contract: 'running', organisation: 'group' }), partyRow('ended', { contract: 'ended', organisation: 'group' }));
  await graph.record(
    'module',
    moduleRow('elderly', { contract: 'running', kind: 'FRAIL_ELDERLY_CARE', name: 'Kwetsbare ouderen' }),
    moduleRow('chronic', { contract: 'running' }),
    moduleRow('past', { contract: 'running', kind: 'TBHZ', term: YEARS }),
    moduleRow('ended', { contract: 'ended', term: YEARS }),
  );
  await graph.record(
    'module_uptake',
    uptakeRow('elderly-one', { module: 'elderly', practice: 'one', note: 'Alle praktijkhouders' }),
    uptakeRow('elderly-two', { module: 'elderly', practice: 'two' }),
    uptakeRow('elderly-three', { module: 'elderly', practice: 'three', term: YEARS }),
    uptakeRow('chronic-one', { module: 'chronic', practice: 'one' }),
    uptakeRow('ended-one', { module: 'ended', practice: 'one', term: YEARS }),
  );
});

afterAll(() => graph.close());

describe('modules', () => {
  test('are those of the contract on the date, for everyone', async () => {
    const { contract } = await graph.ask<{ contract: object }>(
      '{ contract(id: "contract:running") { modules { id kind name term { status } contract { id } } } }',
    );
    const common = { term: { status: 'ACTIVE' }, contract: { id: 'contract:running' } };
    expect(contract).toEqual({
      modules: [
        { id: 'module:chronic', kind: 'CHRONIC_CARE', name: 'Module chronic', ...common },
        { id: 'module:elderly', kind: 'FRAIL_ELDERLY_CARE', name: 'Kwetsbare ouderen', ...common },
      ],
    });
  });

  test('of a contract that has ended are those it had', async () => {
    expect(await graph.ask('{ contract(id: "contract:ended") { modules { id } } }')).toEqual({ contract: { modules: [{ id: 'module:ended' }] } });
  });

  test('are found by id and as a reference, whatever their status', async () => {
    const answer = await graph.ask(
      'query Q($of: [_Any!]!) { module(id: "module:past") { term { status } } unknown: module(id: "module:none") { id } _entities(representations: $of) { ... on Module { name } } }',
      { of: [{ __typename: 'Module', id: 'module:ended' }] },
    );
    expect(answer).toEqual({ module: { term: { status: 'ENDED' } }, unknown: null, _entities: [{ name: 'Module ended' }] });
    const { errors } = await graph.subgraph.execute({ query: '{ module(id: "uptake:one") { id } }' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
  });
});

describe('uptake', () => {
  const GROUP = callerOf('org:group');
  const STEWARD = callerOf(undefined, 'steward:region:noord');

  test.each<[string, Caller, string | undefined, string[]]>([
    ['a party to the contract', GROUP, undefined, ['elderly-one', 'elderly-two']],
    ['a party to the contract, what has ended', GROUP, 'ENDED', ['elderly-three']],
    ['a steward of the region', STEWARD, undefined, ['elderly-one', 'elderly-two']],
    ['a practice: itself', callerOf('org:one'), undefined, ['elderly-one']],
    ['another practice that once took part', callerOf('org:three'), undefined, []],
    ['a practice that does not take part', callerOf('org:four'), undefined, []],
    ['the public', ANONYMOUS, undefined, []],
    ['a steward of another region', callerOf(undefined, 'steward:region:zuid'), undefined, []],
  ])('of a module is seen by %s', async (_who, caller, status, expected) => {
    const { module } = await graph.ask<{ module: object }>(
      'query Q($status: TermStatus) { module(id: "module:elderly") { uptake(status: $status) { totalCount nodes { id } } } }',
      { status },
      caller,
    );
    expect(module).toEqual({ uptake: { totalCount: expected.length, nodes: expected.map((each) => ({ id: `uptake:${each}` })) } });
  });

  test.each<[string, Caller, string | undefined, string[]]>([
    ['itself', callerOf('org:one'), undefined, ['chronic-one', 'elderly-one']],
    ['itself, what has ended', callerOf('org:one'), 'ENDED', ['ended-one']],
    ['another practice', callerOf('org:two'), undefined, []],
    ['the public', ANONYMOUS, undefined, []],
    ['a party to the contracts', GROUP, 'ENDED', ['ended-one']],
  ])('of a practice is seen by %s', async (_who, caller, status, expected) => {
    const { _entities } = await graph.ask<{ _entities: object[] }>(
      'query Q($of: [_Any!]!, $status: TermStatus) { _entities(representations: $of) { ... on Organisation { moduleUptake(status: $status) { totalCount nodes { id } } } } }',
      { of: [{ __typename: 'Organisation', id: 'org:one' }], status },
      caller,
    );
    expect(_entities).toEqual([{ moduleUptake: { totalCount: expected.length, nodes: expected.map((each) => ({ id: `uptake:${each}` })) } }]);
  });

  test('says who takes part in what', async () => {
    const { module } = await graph.ask<{ module: object }>('{ module(id: "module:chronic") { uptake { nodes { practice { id } module { name } note term { from status } } } } }', {}, GROUP);
    expect(module).toEqual({
      uptake: { nodes: [{ practice: { id: 'org:one' }, module: { name: 'Module chronic' }, note: null, term: { from: null, status: 'ACTIVE' } }] },
    });
  });
});
