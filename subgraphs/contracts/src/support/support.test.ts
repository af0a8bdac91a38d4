import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerOf, contractRow, partyRow, serviceRow, startContracts, useRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const PAST = '[2020-01-01,2022-01-01)';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('running'));
  await graph.record(
    'party',
    partyRow('group', { contract: 'running', organisation: 'group' }),
    partyRow('left', { contract: 'running', organisation: 'left', term: PAST }),
  );
  await graph.record(
    'support_service',
    serviceRow('scan', { name: 'ICT-praktijkscan', supports: 'De ICT van de praktijk', contract: 'contract:running', funded_by_contract: true }),
    serviceRow('advice'),
    serviceRow('past', { term: PAST }),
    serviceRow('south', { region: 'region:zuid' }),
  );
  await graph.record(
    'support_use',
    useRow('one', { service: 'scan', organisation: 'one' }),
    useRow('two', { service: 'scan', organisation: 'two' }),
    useRow('three', { service: 'scan', organisation: 'three', term: PAST }),
    useRow('advised', { service: 'advice', organisation: 'one' }),
  );
});

afterAll(() => graph.close());

const ONE_SERVICE = 'name supports fundedByContract region { id } provider { id } contract { id } use { totalCount }';

describe('support services', () => {
  test('are for everyone: what they support, and who provides them', async () => {
    const answer = await graph.ask(`{ supportService(id: "support:scan") { ${ONE_SERVICE} } other: supportService(id: "support:advice") { ${ONE_SERVICE} } }`);
    const common = { region: { id: 'region:noord' }, provider: { id: 'org:provider' }, use: { totalCount: 0 } };
    expect(answer).toEqual({
      supportService: { name: 'ICT-praktijkscan', supports: 'De ICT van de praktijk', fundedByContract: null, contract: { id: 'contract:running' }, ...common },
      other: { name: 'Service advice', supports: 'Practices', fundedByContract: null, contract: null, ...common },
    });
  });

  test.each<[string, Caller, boolean | null]>([
    ['a party to the contract', callerOf('org:group'), true],
    ['a steward of the region', callerOf(undefined, 'steward:region:noord'), true],
    ['who provides it', callerOf('org:provider'), null],
    ['who uses it', callerOf('org:one'), null],
    ['a steward of another region', callerOf(undefined, 'steward:region:zuid'), null],
    ['the public', ANONYMOUS, null],
  ])('whether a contract pays for them is of its funding: %s', async (_who, caller, expected) => {
    const { _entities, ...one } = await graph.ask<{ _entities: object[] }>(
      'query Q($of: [_Any!]!) { supportService(id: "support:scan") { fundedByContract } _entities(representations: $of) { ... on Contract { supportServices { nodes { fundedByContract } } } } }',
      { of: [{ __typename: 'Contract', id: 'contract:running' }] },
      caller,
    );
    expect(one).toEqual({ supportService: { fundedByContract: expected } });
    expect(_entities).toEqual([{ supportServices: { nodes: [{ fundedByContract: expected }] } }]);
  });

  test('are listed by region and by contract', async () => {
    const list = 'supportServices { totalCount nodes { id } } ended: supportServices(status: ENDED) { nodes { id } }';
    const { _entities } = await graph.ask<{ _entities: object[] }>(
      `query Q($of: [_Any!]!) { _entities(representations: $of) { ... on Region { ${list} } ... on Contract { ${list} } } }`,
      { of: [{ __typename: 'Region', id: 'region:noord' }, { __typename: 'Contract', id: 'contract:running' }] },
    );
    expect(_entities).toEqual([
      { supportServices: { totalCount: 2, nodes: [{ id: 'support:scan' }, { id: 'support:advice' }] }, ended: { nodes: [{ id: 'support:past' }] } },
      { supportServices: { totalCount: 1, nodes: [{ id: 'support:scan' }] }, ended: { nodes: [] } },
    ]);
  });

  test('that of a time in which it was party, for who left', async () => {
    await graph.record('support_service', serviceRow('lately', { contract: 'contract:running', region: 'region:noord', funded_by_contract: true, term: '[2022-01-01,)' }));
    const query = '{ scan: supportService(id: "support:scan") { fundedByContract } lately: supportService(id: "support:lately") { fundedByContract } }';
    expect(await graph.ask(query, {}, callerOf('org:left'))).toEqual({ scan: { fundedByContract: true }, lately: { fundedByContract: null } });
    expect(await graph.ask(query, {}, callerOf('org:group'))).toEqual({ scan: { fundedByContract: true }, lately: { fundedByContract: true } });
  });

  test('what was recorded of that by mistake is for nobody any more', async () => {
    const before = await graph.record('support_service', serviceRow('moved', { contract: 'contract:running', funded_by_contract: true }));
    await graph.record('support_service', serviceRow('moved', { contract: null, funded_by_contract: null, because: 'Of no contract' }));
    const query = 'query Q($at: DateTime) @asOf(knownAt: $at) { supportService(id: "support:moved") { contract { id } fundedByContract } }';
    expect(await graph.ask(query, { at: before }, callerOf('org:group'))).toEqual({ supportService: { contract: { id: 'contract:running' }, fundedByContract: null } });
  });

  test('an id that is none is refused', async () => {
    const { errors } = await graph.subgraph.execute({ query: '{ supportService(id: "use:one") { id } }' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
  });
});

test.each<[string, Caller, string[], string[]]>([
  ['the public', ANONYMOUS, [], []],
  ['an organisation: itself', callerOf('org:one'), ['one'], ['advised', 'one']],
  ['another organisation', callerOf('org:two'), ['two'], []],
  ['who provides them', callerOf('org:provider'), ['one', 'two'], ['advised', 'one']],
  ['a party to the contract: of what belongs to it', callerOf('org:group'), ['one', 'two'], ['one']],
  ['a steward of the region', callerOf(undefined, 'steward:region:noord'), ['one', 'two'], ['advised', 'one']],
  ['a steward of another region', callerOf(undefined, 'steward:region:zuid'), [], []],
])('who uses them is seen by %s', async (_who, caller, ofService, ofOrganisation) => {
  const { supportService, _entities } = await graph.ask<{ supportService: object; _entities: object[] }>(
    `query Q($of: [_Any!]!) { supportService(id: "support:scan") { use { totalCount nodes { id } } }
      _entities(representations: $of) { ... on Organisation { supportUse { totalCount nodes { id service { id } organisation { id } } } } } }`,
    { of: [{ __typename: 'Organisation', id: 'org:one' }] },
    caller,
  );
  expect(supportService).toEqual({ use: { totalCount: ofService.length, nodes: ofService.map((each) => ({ id: `use:${each}` })) } });
  const service = (use: string): object => ({ id: use === 'one' ? 'support:scan' : 'support:advice' });
  expect(_entities).toEqual([
    { supportUse: { totalCount: ofOrganisation.length, nodes: ofOrganisation.map((each) => ({ id: `use:${each}`, service: service(each), organisation: { id: 'org:one' } })) } },
  ]);
});
