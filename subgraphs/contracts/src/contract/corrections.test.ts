import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;
let recorded: string;
let corrected: string;

const term = '[2022-01-01,2024-01-01)';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('two-years', { signed_on: '2021-12-21', term }));
  recorded = await graph.record('contract', contractRow('two-years', { signed_on: '2021-12-21', term, stage: 'ENDED', valid: '[2024-01-01,)' }));
  await graph.record('party', partyRow('group', { contract: 'two-years', organisation: 'group', term }));
  corrected = await graph.record(
    'contract',
    contractRow('two-years', { signed_on: '2021-12-14', term, valid: '(,2024-01-01)', because: 'The signed copy says the 14th' }),
  );
});

afterAll(() => graph.close());

async function at(validOn: string, knownAt = corrected): Promise<object | null> {
  const query = `query Q($validOn: Date!, $knownAt: DateTime!) @asOf(validOn: $validOn, knownAt: $knownAt) {
    contract(id: "contract:two-years") { stage signedOn recordedBecause term { status } } }`;
  return (await graph.ask<{ contract: object | null }>(query, { validOn, knownAt })).contract;
}

test('an answer gives what held on the date, with what is known now', async () => {
  const because = 'The signed copy says the 14th';
  expect(await at('2021-06-01')).toEqual({ stage: 'SIGNED', signedOn: '2021-12-14', recordedBecause: because, term: { status: 'FUTURE' } });
  expect(await at('2023-12-31')).toEqual({ stage: 'SIGNED', signedOn: '2021-12-14', recordedBecause: because, term: { status: 'ACTIVE' } });
  expect(await at('2024-01-01')).toEqual({ stage: 'ENDED', signedOn: '2021-12-21', recordedBecause: null, term: { status: 'ENDED' } });
});

test('before the correction it is as it was recorded first, and before that it is not there', async () => {
  expect(await at('2023-12-31', recorded)).toEqual({ stage: 'SIGNED', signedOn: '2021-12-21', recordedBecause: null, term: { status: 'ACTIVE' } });
  expect(await at('2023-12-31', '2021-01-01T00:00:00Z')).toBeNull();
});

test('lists follow the date', async () => {
  const query = `query Q($on: Date!, $status: TermStatus, $of: [_Any!]!) @asOf(validOn: $on) {
    contracts(filter: { status: $status }) { totalCount }
    _entities(representations: $of) { ... on Organisation { contracts(status: $status) { totalCount } } } }`;
  const totals = async (on: string, status?: string): Promise<number[]> => {
    const { contracts, _entities } = await graph.ask<{ contracts: { totalCount: number }; _entities: [{ contracts: { totalCount: number } }] }>(query, {
      on,
      status,
      of: [{ __typename: 'Organisation', id: 'org:group' }],
    });
    return [contracts.totalCount, _entities[0].contracts.totalCount];
  };
  expect(await totals('2023-12-31')).toEqual([1, 1]);
  expect(await totals('2024-01-01')).toEqual([0, 0]);
  expect(await totals('2024-01-01', 'ENDED')).toEqual([1, 1]);
  expect(await totals('2021-12-31', 'FUTURE')).toEqual([1, 1]);
});

test('a cursor of other moments is refused', async () => {
  const query = 'query Q($on: Date!, $after: String) @asOf(validOn: $on) { contracts(after: $after) { pageInfo { endCursor } } }';
  const { contracts } = await graph.ask<{ contracts: { pageInfo: { endCursor: string } } }>(query, { on: '2023-01-01' });
  const { errors } = await graph.subgraph.execute({ query, variables: { on: '2023-01-02', after: contracts.pageInfo.endCursor } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', argument: 'after' });
});
