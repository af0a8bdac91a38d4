import type { Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  agreementRow,
  callerOf,
  conditionRow,
  contractRow,
  fundingRow,
  indicatorRow,
  moduleRow,
  partyRow,
  serviceRow,
  startContracts,
  uptakeRow,
  useRow,
  type ContractsGraph,
} from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const LEFT = callerOf('org:left');
const LATER = '[2024-01-01,)';
const THEN = '2023-06-01';
const SINCE = '2024-06-01';

/** One party left in 2024. What was recorded of earlier years reads otherwise from that year on. */
beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one'));
  await graph.record(
    'party',
    partyRow('left', { contract: 'one', organisation: 'left', term: '[2020-01-01,2024-01-01)' }),
    partyRow('stayed', { contract: 'one', organisation: 'stayed', term: '[2020-01-01,)' }),
    partyRow('came', { contract: 'one', organisation: 'came', term: LATER }),
  );
  await graph.record('party', partyRow('stayed', { contract: 'one', organisation: 'stayed', term: '[2020-01-01,)', signed_by: 'post:other', valid: LATER }));
  await graph.record('module', moduleRow('one', { contract: 'one' }));
  await graph.record('support_service', serviceRow('one', { contract: 'contract:one', provider: 'org:left' }));
  await graph.record('support_service', serviceRow('one', { contract: 'contract:one', provider: 'org:came', valid: LATER }));
  for (const [text, valid] of [['Then', '(,)'], ['Since', LATER]] as const) {
    const said = { note: text, valid, term: '[2021-01-01,2023-01-01)' };
    await graph.record('agreement', agreementRow('own', 'one', { ...said, published: false }), agreementRow('open', 'one', { note: text, valid, published: text === 'Then' }));
    await graph.record('monitoring_indicator', indicatorRow('own', 'own', said));
    await graph.record('condition', conditionRow('own', { contract: 'contract:one', ...said }));
    await graph.record('funding', fundingRow('own', { contract: 'one', year: 2022, amount_euros: '1', note: text, valid }));
    await graph.record('module_uptake', uptakeRow('own', { module: 'one', practice: 'practice', ...said }));
    await graph.record('support_use', useRow('own', { service: 'one', organisation: 'practice', ...said }));
  }
});

afterAll(() => graph.close());

const RECORDS = {
  Agreement: 'agreement:own',
  MonitoringIndicator: 'monitoring:own',
  Condition: 'condition:own',
  Funding: 'funding:own',
  ModuleUptake: 'uptake:own',
  SupportUse: 'use:own',
};

async function notesOf(caller: Caller, validOn: string): Promise<(string | null)[]> {
  const query = `query Q($of: [_Any!]!, $on: Date!) @asOf(validOn: $on) { _entities(representations: $of) { ${Object.keys(RECORDS).map((type) => `... on ${type} { note }`).join(' ')} } }`;
  const of = Object.entries(RECORDS).map(([__typename, id]) => ({ __typename, id }));
  const { _entities } = await graph.ask<{ _entities: ({ note: string } | null)[] }>(query, { of, on: validOn }, caller);
  return _entities.map((each) => each?.note ?? null);
}

const all = (note: string | null): (string | null)[] => Object.keys(RECORDS).map(() => note);

describe('of what held in its time', () => {
  test.each<[string, Caller, string, string | null]>([
    ['a former party sees how it stood then', LEFT, THEN, 'Then'],
    ['and not how it was put since', LEFT, SINCE, null],
    ['a party that stayed sees the one', callerOf('org:stayed'), THEN, 'Then'],
    ['and the other, though what it is about had ended by then', callerOf('org:stayed'), SINCE, 'Since'],
    ['a party that came later sees neither: what it is about had ended', callerOf('org:came'), THEN, null],
    ['now or then', callerOf('org:came'), SINCE, null],
    ['a steward sees the one', callerOf(undefined, 'steward:region:noord'), THEN, 'Then'],
    ['and the other', callerOf(undefined, 'steward:region:noord'), SINCE, 'Since'],
  ])('%s', async (_, caller, validOn, expected) => {
    expect(await notesOf(caller, validOn)).toEqual(all(expected));
  });
});

test('what was published, and no longer is, a former party reads as everyone did', async () => {
  const query = 'query Q($on: Date!) @asOf(validOn: $on) { agreement(id: "agreement:open") { note } }';
  expect(await graph.ask(query, { on: THEN }, LEFT)).toEqual({ agreement: { note: 'Then' } });
  expect(await graph.ask(query, { on: SINCE }, LEFT)).toEqual({ agreement: null });
  expect(await graph.ask(query, { on: SINCE }, callerOf('org:came'))).toEqual({ agreement: { note: 'Since' } });
});

test('a practice sees its own, however it is put', async () => {
  expect((await notesOf(callerOf('org:practice'), SINCE)).slice(-2)).toEqual(['Since', 'Since']);
});
