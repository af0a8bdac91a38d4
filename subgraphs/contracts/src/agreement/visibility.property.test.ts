import type { Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { agreementRow, callerOf, contractRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';
import { visible, world, type World, type Years } from '../testing/visibility-model.js';

let graph: ContractsGraph;
let runs = 0;

beforeAll(async () => {
  graph = await startContracts();
});

afterAll(() => graph.close());

const VALID_ON = '2024-07-01';

const LISTS = ['ACTIVE', 'ENDED', 'FUTURE'].map((status) => `${status}: agreements(first: 100, status: ${status}) { totalCount nodes { id title } edges { cursor } }`).join(' ');

const QUERY = `query Q($of: [_Any!]!, $knownAt: DateTime!) @asOf(validOn: "${VALID_ON}", knownAt: $knownAt) { _entities(representations: $of) {
  __typename ... on Contract { ${LISTS} } ... on Activity { ${LISTS} } ... on Agreement { id title contract { id } activity { id } } } }`;

interface List {
  totalCount: number;
  nodes: { id: string; title: string }[];
}

test('nobody learns of an agreement that is not theirs, by whatever way they ask', async () => {
  await fc.assert(fc.asyncProperty(world, holds), { numRuns: 30 });
}, 180_000);

async function holds(given: World): Promise<void> {
  const run = `r${(runs += 1)}`;
  const caller = callerOf(given.caller.organisation && `org:${given.caller.organisation}`, ...given.caller.scopes);
  for (const [known, knownAt] of (await record(given, run)).entries()) {
    const expected = visible(given, known as 0 | 1).map((index) => `agreement:${run}-${index}`);
    await checkAnswer(given, { run, known, knownAt, expected }, caller);
    await checkPages({ run, knownAt, expected, given }, caller);
  }
}

interface Asked {
  run: string;
  knownAt: string;
  expected: string[];
}

async function checkAnswer(given: World, { run, known, knownAt, expected }: Asked & { known: number }, caller: Caller): Promise<void> {
  const all = given.agreements.map((_, index) => `agreement:${run}-${index}`);
  const parents = [0, 1].flatMap((index) => [reference('Contract', `contract:${run}-${index}`), reference('Activity', `activity:${run}-${index}`)]);
  const of = [...parents, ...all.map((id) => reference('Agreement', id))];
  const { _entities: found } = await graph.ask<{ _entities: unknown[] }>(QUERY, { of, knownAt }, caller);

  // The parents take turns: contract, activity, contract, activity.
  for (const turn of [0, 1]) {
    const lists = found.slice(0, parents.length).filter((_, index) => index % 2 === turn).flatMap(listsOf);
    expect(lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)).toSorted()).toEqual(expected);
    expect(lists.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(expected.length);
  }
  expect(found.slice(parents.length).map((each) => (each as { id: string } | null)?.id ?? null)).toEqual(all.map((id) => (expected.includes(id) ? id : null)));

  const canaries = JSON.stringify(found).match(/CANARY-\w+-\d+-\d/g) ?? [];
  expect([...new Set(canaries)].toSorted()).toEqual(expected.map((id) => id.replace('agreement:', 'CANARY-').concat(`-${known}`)));
}

function listsOf(parent: unknown): List[] {
  return Object.values(parent as object).filter((value): value is List => typeof value === 'object');
}

/** One by one, by cursor, through what holds on the date. */
async function checkPages({ run, knownAt, expected, given }: Asked & { given: World }, caller: Caller): Promise<void> {
  const query = `query Q($id: ID!, $after: String, $knownAt: DateTime!) @asOf(validOn: "${VALID_ON}", knownAt: $knownAt) {
    contract(id: $id) { agreements(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const walked: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: Walk = await graph.ask<Walk>(query, { id: `contract:${run}-0`, after, knownAt }, caller);
    const { nodes, pageInfo } = answer.contract.agreements;
    walked.push(...nodes.map(({ id }) => id));
    [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
  }
  const holdsOnDate = (id: string): boolean => {
    const { contract, years } = given.agreements[Number(id.split('-')[1])]!;
    return contract === 0 && years[0] <= 2024 && years[1] > 2024;
  };
  expect(walked).toEqual(expected.filter(holdsOnDate));
}

interface Walk {
  contract: { agreements: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

/** @returns the moment after everything was recorded first, and after it was corrected */
async function record({ regions, parties, agreements }: World, run: string): Promise<string[]> {
  await graph.record('contract', ...regions.map((region, index) => contractRow(`${run}-${index}`, { region: `region:${region}` })));
  const moments: string[] = [];
  for (const known of [0, 1] as const) {
    const partyRows = parties.map(({ contract, organisation, side, years }, index) =>
      partyRow(`${run}-${index}`, { contract: `${run}-${contract}`, organisation: organisation[known], side, term: term(years) }),
    );
    const agreementRows = agreements.map(({ contract, published, activity, years }, index) =>
      agreementRow(`${run}-${index}`, `${run}-${contract}`, {
        title: `CANARY-${run}-${index}-${known}`,
        published: published[known],
        activity: `activity:${run}-${activity}`,
        term: term(years),
      }),
    );
    await graph.record('party', ...partyRows);
    moments.push(await graph.record('agreement', ...agreementRows));
  }
  return moments;
}

function term([from, to]: Years): string {
  return `[${from}-01-01,${to}-01-01)`;
}

function reference(__typename: string, id: string): object {
  return { __typename, id };
}
