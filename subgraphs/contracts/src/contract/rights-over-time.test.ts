import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, fundingRow, partyRow, serviceRow, startContracts, useRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const PARTY = { contract: 'one', term: '[2020-01-01,)' };
const LATER = '[2024-01-01,)';

/** In 2024 the first party became the second, the contract and its service one of another region. */
beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one', { region: 'region:noord' }));
  await graph.record('party', partyRow('one', { ...PARTY, organisation: 'first' }));
  await graph.record('party', partyRow('one', { ...PARTY, organisation: 'second', valid: LATER }));
  await graph.record('contract', contractRow('one', { region: 'region:zuid', valid: LATER }));
  await graph.record('support_service', serviceRow('one', { region: 'region:noord', provider: 'org:first' }));
  await graph.record('support_service', serviceRow('one', { region: 'region:zuid', provider: 'org:second', valid: LATER }));
  await graph.record('funding', ...[2022, 2025].map((year) => fundingRow(String(year), { contract: 'one', year, amount_euros: '1' })));
  const held = [
    ['2022', '[2022-01-01,2023-01-01)'],
    ['2025', '[2025-01-01,2026-01-01)'],
  ] as const;
  await graph.record('agreement', ...held.map(([name, term]) => agreementRow(name, 'one', { term, published: false })));
  await graph.record('support_use', ...held.map(([name, term]) => useRow(name, { service: 'one', organisation: 'user', term })));
});

afterAll(() => graph.close());

test.each([
  ['the first party', callerOf('org:first'), ['2022']],
  ['the second party', callerOf('org:second'), ['2025']],
  ['a steward of the first region', callerOf(undefined, 'steward:region:noord'), ['2022']],
  ['a steward of the second region', callerOf(undefined, 'steward:region:zuid'), ['2025']],
  ['a steward of both', callerOf(undefined, 'steward:region:noord', 'steward:region:zuid'), ['2022', '2025']],
])('%s sees what is of its own time, whatever date it asks about', async (_who, caller, expected) => {
  const seen = `query Q($on: Date!, $funding: [_Any!]!, $agreements: [_Any!]!, $use: [_Any!]!) @asOf(validOn: $on) {
    funding: _entities(representations: $funding) { ... on Funding { id } }
    agreements: _entities(representations: $agreements) { ... on Agreement { id } }
    use: _entities(representations: $use) { ... on SupportUse { id } } }`;
  const of = (__typename: string, prefix: string) => ['2022', '2025'].map((name) => ({ __typename, id: `${prefix}:${name}` }));
  const those = (prefix: string) => ['2022', '2025'].map((name) => (expected.includes(name) ? { id: `${prefix}:${name}` } : null));
  for (const on of ['2023-12-31', '2024-01-01', '2025-06-01']) {
    const found = await graph.ask(seen, { on, funding: of('Funding', 'funding'), agreements: of('Agreement', 'agreement'), use: of('SupportUse', 'use') }, caller);
    expect({ on, ...(found as object) }).toEqual({ on, funding: those('funding'), agreements: those('agreement'), use: those('use') });
  }
});
