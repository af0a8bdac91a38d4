import type { Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, callerOf, conditionRow, contractRow, fundingRow, moduleRow, partyRow, startContracts, uptakeRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const AHEAD = '[2999-01-01,)';
const NEXT = '[2998-01-01,)';
const CONTRACTS = {
  talks: { stage: 'IN_TALKS', term: NEXT },
  agreed: { stage: 'AGREED', term: NEXT },
  signed: { stage: 'SIGNED', term: NEXT },
  running: { stage: 'SIGNED', term: '[2020-01-01,)' },
  over: { stage: 'ENDED', signed_on: '2019-12-01', term: '[2020-01-01,2022-01-01)' },
  failed: { stage: 'ENDED', term: '[2020-01-01,2022-01-01)' },
} as const;

type Contract = keyof typeof CONTRACTS;

/** Each contract has all these; those that say `from` are party from its beginning on. */
const PARTIES: Readonly<Record<string, object>> = {
  founder: { certainty: 'ESTABLISHED' },
  negotiator: { certainty: 'UNDER_NEGOTIATION' },
  expected: { certainty: 'EXPECTED' },
  proposed: { certainty: 'PROPOSED' },
  joiner: { certainty: 'ESTABLISHED', term: AHEAD },
  newcomer: { certainty: 'ESTABLISHED', term: '[2021-06-01,)' },
};

beforeAll(async () => {
  graph = await startContracts();
  for (const [name, { term, ...attributes }] of Object.entries(CONTRACTS)) {
    await graph.record('contract', contractRow(name, { ...attributes, term }));
    await graph.record('party', ...Object.entries(PARTIES).map(([party, said]) => partyRow(`${name}-${party}`, { contract: name, organisation: party, term, ...said })));
    const agreed = [['draft', '(,)', { valid: '(,2021-01-01)' }], ['first', '[2020-01-01,2021-01-01)', {}], ['later', '[2021-01-01,)', {}]] as const;
    await graph.record('agreement', ...agreed.map(([part, during, also]) => agreementRow(`${name}-${part}`, name, { term: during, published: false, ...also })));
    await graph.record('condition', conditionRow(name, { contract: `contract:${name}`, term: '[2019-01-01,2019-06-01)' }));
  }
  await graph.record('funding', fundingRow('ahead', { contract: 'running', year: 2199, amount_euros: '1' }));
});

afterAll(() => graph.close());

const PARTS = ['draft', 'first', 'later', 'condition'];

/** Which records of a contract a party sees on a date. */
async function seenBy(caller: Caller, contract: Contract, validOn: string): Promise<string[]> {
  const query = `query Q($of: [_Any!]!, $on: Date!) @asOf(validOn: $on) { _entities(representations: $of) { ... on Agreement { id } ... on Condition { id } } }`;
  const of = PARTS.map((part) => (part === 'condition' ? { __typename: 'Condition', id: `condition:${contract}` } : { __typename: 'Agreement', id: `agreement:${contract}-${part}` }));
  const { _entities } = await graph.ask<{ _entities: (object | null)[] }>(query, { of, on: validOn }, caller);
  return PARTS.filter((_, index) => _entities[index]);
}

const EVERYTHING = PARTS;
const NOTHING: string[] = [];

describe('who is party has rights', () => {
  test.each<[string, string, Contract, string[]]>([
    ['from the talks on, if it sits at the table', 'negotiator', 'talks', EVERYTHING],
    ['also if it is to sign', 'expected', 'talks', EVERYTHING],
    ['and until it is signed', 'negotiator', 'agreed', EVERYTHING],
    ['also if its own term is to begin later', 'joiner', 'talks', EVERYTHING],
    ['none as long as it is only proposed', 'proposed', 'talks', NOTHING],
    ['before the contract begins, once it is signed, if it is party from its beginning on', 'founder', 'signed', EVERYTHING],
    ['none on what is signed, if that is not established', 'negotiator', 'signed', NOTHING],
    ['not even when it runs', 'expected', 'running', NOTHING],
    ['none if it was proposed', 'proposed', 'running', NOTHING],
    ['over all of it, with its talks', 'founder', 'running', EVERYTHING],
    ['none before its own term begins, if it joins later', 'joiner', 'signed', NOTHING],
    ['whatever runs by then', 'joiner', 'running', NOTHING],
    ['from its own term on, if it joined later', 'newcomer', 'running', ['later']],
    ['over what has ended', 'founder', 'over', EVERYTHING],
    ['none on that, if it only negotiated', 'negotiator', 'over', NOTHING],
    ['over talks that led to nothing', 'negotiator', 'failed', EVERYTHING],
  ])('%s: %s, %s', async (_, party, contract, expected) => {
    const caller = callerOf(`org:${party}`);
    expect(await seenBy(caller, contract, '2020-06-01')).toEqual(expected);
    // The draft is there until 2021.
    expect(await seenBy(caller, contract, '2999-06-01')).toEqual(expected.filter((part) => part !== 'draft'));
  });

  test('of years to come as well', async () => {
    const query = '{ contract(id: "contract:running") { funding { nodes { id } } } }';
    const fundingOf = (organisation: string) => graph.ask(query, {}, callerOf(`org:${organisation}`));
    expect(await fundingOf('founder')).toEqual({ contract: { funding: { nodes: [{ id: 'funding:ahead' }] } } });
    expect(await fundingOf('joiner')).toEqual({ contract: { funding: { nodes: [] } } });
  });
});

describe('the rights of who', () => {
  test('is established from a day on are of the talks too', async () => {
    await graph.record('contract', contractRow('turn', { term: '[2020-01-01,)', stage: 'IN_TALKS', valid: '(,2020-01-01)' }));
    await graph.record('contract', contractRow('turn', { term: '[2020-01-01,)', stage: 'SIGNED', valid: '[2020-01-01,)' }));
    const rows = [['turned', 'turned'], ['given-up', 'given-up']].map(([id, organisation]) => ({ contract: 'turn', id: id!, organisation: organisation!, term: '[2020-01-01,)' }));
    await graph.record('party', ...rows.map(({ id, ...row }) => partyRow(id, { ...row, certainty: 'UNDER_NEGOTIATION', valid: '(,2020-01-01)' })));
    await graph.record('party', partyRow('turned', { contract: 'turn', organisation: 'turned', term: '[2020-01-01,)', valid: '[2020-01-01,)' }));
    await graph.record('party', partyRow('given-up', { contract: 'turn', organisation: 'successor', term: '[2020-01-01,)', valid: '[2020-01-01,)' }));
    await graph.record('agreement', agreementRow('turn-draft', 'turn', { published: false, valid: '(,2020-01-01)' }));
    const seen = async (organisation: string) => (await graph.ask<{ agreement: object | null }>('query @asOf(validOn: "2019-06-01") { agreement(id: "agreement:turn-draft") { id } }', {}, callerOf(`org:${organisation}`))).agreement;
    expect([await seen('turned'), await seen('given-up'), await seen('successor')]).toEqual([{ id: 'agreement:turn-draft' }, null, null]);
  });

  test.each([
    ['will be a party', callerOf('org:heir')],
    ['will be a steward of its region', callerOf(undefined, 'steward:region:zuid')],
  ])('%s from a day to come have not begun', async (_, caller) => {
    await graph.record('contract', contractRow('handed'));
    await graph.record('contract', contractRow('handed', { region: 'region:zuid', valid: AHEAD }));
    await graph.record('party', partyRow('handed', { contract: 'handed', organisation: 'owner' }));
    await graph.record('party', partyRow('handed', { contract: 'handed', organisation: 'heir', valid: AHEAD }));
    await graph.record('agreement', agreementRow('handed', 'handed', { published: false, because: 'Once more' }));
    const seen = (on: string, by: Caller) => graph.ask('query Q($on: Date!) @asOf(validOn: $on) { agreement(id: "agreement:handed") { id } }', { on }, by);
    for (const on of ['2024-06-01', '2999-06-01']) {
      expect(await seen(on, caller)).toEqual({ agreement: null });
      expect(await seen(on, callerOf('org:owner'))).toEqual({ agreement: { id: 'agreement:handed' } });
    }
  });

  test('will be a party to what a module is part of, neither', async () => {
    await graph.record('contract', contractRow('from'), contractRow('to'));
    await graph.record('party', partyRow('from', { contract: 'from', organisation: 'owner' }), partyRow('to', { contract: 'to', organisation: 'receiver' }));
    await graph.record('module', moduleRow('handed', { contract: 'from' }));
    await graph.record('module', moduleRow('handed', { contract: 'to', valid: AHEAD }));
    await graph.record('module_uptake', uptakeRow('handed', { module: 'handed', practice: 'practice' }));
    const seen = (organisation: string) => graph.ask('{ module(id: "module:handed") { uptake { totalCount } } }', {}, callerOf(`org:${organisation}`));
    expect([await seen('owner'), await seen('receiver')]).toEqual([{ module: { uptake: { totalCount: 1 } } }, { module: { uptake: { totalCount: 0 } } }]);
  });
});
