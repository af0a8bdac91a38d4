import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, fundingRow, moduleRow, partyRow, serviceRow, startContracts, uptakeRow, useRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('shared'), contractRow('other', { region: 'region:zuid' }));
  await graph.record(
    'party',
    partyRow('group', { contract: 'shared', organisation: 'group', on_behalf_of: 'org:network' }),
    partyRow('insurer', { contract: 'shared', organisation: 'insurer', side: 'INSURER' }),
    partyRow('left', { contract: 'shared', organisation: 'left', term: '[2020-01-01,2022-01-01)' }),
    partyRow('stranger', { contract: 'other', organisation: 'stranger' }),
  );
  await graph.record(
    'agreement',
    agreementRow('known', 'shared'),
    agreementRow('secret-always', 'shared', { title: 'CANARY always', published: false }),
    agreementRow('secret-later', 'shared', { title: 'CANARY later', published: false, term: '[2022-01-01,)' }),
  );
});

afterAll(() => graph.close());

async function seenBy(caller: Caller, knownAt?: string, contract = 'contract:shared'): Promise<string[]> {
  const { contract: found } = await graph.ask<{ contract: { agreements: { totalCount: number; nodes: { title: string }[] } } }>(
    `query Q($contract: ID!, $knownAt: DateTime) @asOf(knownAt: $knownAt) { contract(id: $contract) { agreements { totalCount nodes { title } } } }`,
    { contract, knownAt },
    caller,
  );
  expect(found.agreements.totalCount).toBe(found.agreements.nodes.length);
  return found.agreements.nodes.map(({ title }) => title);
}

const ALL = ['Agreement known', 'CANARY always', 'CANARY later'];
const PUBLISHED = ['Agreement known'];

describe('of a contract', () => {
  test.each([
    ['anyone', ANONYMOUS, PUBLISHED],
    ['a party', callerOf('org:group'), ALL],
    ['a party on the other side', callerOf('org:insurer'), ALL],
    ['one who was party for a time: what held in that time', callerOf('org:left'), ['Agreement known', 'CANARY always']],
    ['the network for which a party signs', callerOf('org:network'), PUBLISHED],
    ['a party to another contract', callerOf('org:stranger'), PUBLISHED],
    ['a steward of its region', callerOf(undefined, 'contacts:read', 'steward:region:noord'), ALL],
    ['a steward of another region', callerOf('org:stranger', 'steward:region:zuid'), PUBLISHED],
    ['a steward of a region whose name begins alike', callerOf(undefined, 'steward:region:noord-holland', 'steward:region:'), PUBLISHED],
    ['one whose scope hides another in it', callerOf(undefined, 'xsteward:region:noord', 'steward:region:noord,'), PUBLISHED],
    ['one who may see personal data', callerOf(undefined, 'contacts:read'), PUBLISHED],
    ['one with an empty name', callerOf(''), PUBLISHED],
    ['one with a pattern for a name', callerOf('%'), PUBLISHED],
  ])('%s sees what is theirs', async (_who, caller, expected) => {
    expect(await seenBy(caller)).toEqual(expected);
  });
});

test('what the caller may not see answers as if it were not there, without an error', async () => {
  const answer = await graph.subgraph.execute({
    query: `query Q($of: [_Any!]!) { hidden: agreement(id: "agreement:secret-always") { id } unknown: agreement(id: "agreement:unknown") { id }
      _entities(representations: $of) { __typename ... on Agreement { id title } } }`,
    variables: { of: [{ __typename: 'Agreement', id: 'agreement:secret-later' }, { __typename: 'Agreement', id: 'agreement:unknown' }] },
  });
  expect(answer).toEqual({ data: { hidden: null, unknown: null, _entities: [null, null] } });
});

describe('what was recorded by mistake', () => {
  test('gives no rights in the past either: a party', async () => {
    const mistake = await graph.record('party', partyRow('mistake', { contract: 'shared', organisation: 'wrong' }));
    expect(await seenBy(callerOf('org:wrong'))).toEqual(ALL);
    await graph.record('party', partyRow('mistake', { contract: 'shared', organisation: 'right', because: 'The other one' }));
    expect(await seenBy(callerOf('org:wrong'), mistake)).toEqual(PUBLISHED);
    expect(await seenBy(callerOf('org:right'), mistake)).toEqual(ALL);
  });

  test('does not stay public: a publication', async () => {
    const published = await graph.record('agreement', agreementRow('slip', 'other', { title: 'CANARY slip' }));
    expect(await seenBy(ANONYMOUS, published, 'contract:other')).toEqual(['CANARY slip']);
    await graph.record('agreement', agreementRow('slip', 'other', { title: 'CANARY slip', published: false, because: 'Not public' }));
    expect(await seenBy(ANONYMOUS, published, 'contract:other')).toEqual([]);
    expect(await seenBy(callerOf('org:stranger'), published, 'contract:other')).toEqual(['CANARY slip']);
  });

  test('becomes public no earlier than it was: a draft', async () => {
    await graph.record('contract', contractRow('drafts'));
    const draft = await graph.record('agreement', agreementRow('draft', 'drafts', { title: 'CANARY draft', published: false }));
    await graph.record('agreement', agreementRow('draft', 'drafts', { title: 'Final', because: 'Published' }));
    expect(await seenBy(ANONYMOUS, undefined, 'contract:drafts')).toEqual(['Final']);
    expect(await seenBy(ANONYMOUS, draft, 'contract:drafts')).toEqual([]);
  });

  test('is for the parties of both: an agreement under the wrong contract', async () => {
    const before = await graph.record('agreement', agreementRow('moved', 'other', { title: 'CANARY moved', published: false }));
    await graph.record('agreement', agreementRow('moved', 'shared', { title: 'CANARY moved', published: false, because: 'Wrong contract' }));
    expect(await seenBy(callerOf('org:stranger'), before, 'contract:other')).not.toContain('CANARY moved');
    expect(await seenBy(callerOf('org:group'), before, 'contract:other')).not.toContain('CANARY moved');
    expect(await seenBy(callerOf('org:group', 'steward:region:zuid'), before, 'contract:other')).toContain('CANARY moved');
  });
});

test('the role that reads finds nothing more in the database itself', async () => {
  const { run } = graph.database;
  await graph.record('module', moduleRow('care', { contract: 'shared' }));
  await graph.record('module_uptake', uptakeRow('secret', { module: 'care', practice: 'secret', note: 'CANARY uptake' }));
  await graph.record('funding', fundingRow('secret', { contract: 'shared', year: 2024, amount_euros: '1', note: 'CANARY funding' }));
  await graph.record('support_service', serviceRow('care', { contract: 'contract:shared' }));
  await graph.record('support_use', useRow('secret', { service: 'care', organisation: 'secret', note: 'CANARY use' }));
  const relations = await run<{ name: string; readable: boolean }>(`
    select relname as name, has_table_privilege('regiograaf_contracts', oid, 'select') as readable
    from pg_class where relnamespace = 'contracts'::regnamespace and relkind in ('r', 'v', 'm', 'p')`);
  const readable = relations.filter((each) => each.readable).map(({ name }) => name);
  expect(relations.map(({ name }) => name)).toEqual(expect.arrayContaining(['agreement_unrestricted', 'agreement_version', 'agreement_anchor']));
  expect(readable).toEqual(expect.arrayContaining(['module_uptake', 'funding', 'support_use', 'contract_signal']));
  expect(readable).toContain('agreement');

  await run('begin');
  try {
    await run(`select set_config('regiograaf.valid_on', '2024-01-01', true), set_config('regiograaf.known_at', now()::text, true)`);
    await run('set local role regiograaf_contracts');
    for (const name of readable) {
      const found = JSON.stringify(await run(`select * from "${name}"`));
      expect({ name, tells: /CANARY|agreement:(secret|slip|moved)|(uptake|funding|use|org):secret/.test(found) }).toEqual({ name, tells: false });
    }
  } finally {
    await run('rollback');
  }
});
