import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeCursor, givenMoments, presentMoments } from '@regiograaf/subgraph-kit/protocol';
import { getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { type SmallGraph, smallGraph } from '../testing/small-graph.js';

const validOn = '2026-03-01';
const knownAt = '2026-03-02T10:00:00.000Z';
const cursor = encodeCursor({ order: 'NAME', key: ['x', 'org:one'], moments: { validOn, knownAt } });
const other = encodeCursor({ order: 'NAME', key: ['x', 'org:one'], moments: { validOn: '2025-01-01', knownAt } });

let graph: SmallGraph;
beforeAll(async () => {
  graph = await smallGraph();
});
beforeEach(() => void graph.asked.splice(0));
afterAll(() => graph.gateway.close());

const ask = (query: string, variables: Record<string, unknown> = {}, operationName?: string) =>
  graph.gateway.execute({ query, variables, ...(operationName ? { operationName } : {}) });

/** The moments of the answer, which every fetch must have had. */
const pinned = async (query: string, variables: Record<string, unknown> = {}) => {
  graph.asked.splice(0);
  const { errors, extensions } = await ask(query, variables);
  expect(errors).toBeUndefined();
  expect(graph.asked.length).toBeGreaterThan(0);
  for (const { query: fetch, variables: sent } of graph.asked) {
    const operation = parse(fetch).definitions[0] as OperationDefinitionNode;
    expect(operation.directives).toHaveLength(1);
    expect(givenMoments(operation, sent)).toEqual(extensions?.['asOf']);
  }
  return extensions?.['asOf'];
};

const HOPS = '{ contracts { with { name contracts { id with { name } } } } }';

describe('every fetch carries the moments', () => {
  it('by default the present, also to entities', async () => {
    const before = presentMoments();
    const moments = (await pinned(`query ${HOPS}`)) as { validOn: string; knownAt: string };
    expect(graph.asked).toHaveLength(3);
    expect(graph.asked.filter(({ query }) => query.includes('_entities'))).toHaveLength(2);
    expect(moments.knownAt >= before.knownAt && moments.knownAt <= presentMoments().knownAt).toBe(true);
    expect([before.validOn, presentMoments().validOn]).toContain(moments.validOn);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['literals', `query @asOf(validOn: "${validOn}", knownAt: "${knownAt}") ${HOPS}`, {}],
    ['another zone', `query @asOf(validOn: "${validOn}", knownAt: "2026-03-02T11:00:00+01:00") ${HOPS}`, {}],
    ['variables', `query Q($on: Date!, $at: DateTime) @asOf(validOn: $on, knownAt: $at) ${HOPS}`, { on: validOn, at: knownAt }],
    ['defaults', `query Q($on: Date = "${validOn}", $at: DateTime = "${knownAt}") @asOf(validOn: $on, knownAt: $at) ${HOPS}`, {}],
    ['a mix', `query Q($on: Date = "2020-01-01") @asOf(knownAt: "${knownAt}", validOn: $on) ${HOPS}`, { on: validOn }],
    ['variables named as ours', `query Q($regiograafValidOn: Date, $regiograafKnownAt_: Boolean!, $regiograafKnownAt: DateTime)
      @asOf(validOn: $regiograafValidOn, knownAt: $regiograafKnownAt) { contracts { id with @skip(if: $regiograafKnownAt_) { name } } }`,
      { regiograafValidOn: validOn, regiograafKnownAt: knownAt, regiograafKnownAt_: false }],
    ['a value nobody asked for', `query @asOf(validOn: "${validOn}", knownAt: "${knownAt}") ${HOPS}`, { regiograafValidOn: '1999-01-01' }],
  ])('given as %s', async (_, query, variables) => {
    expect(await pinned(query, variables)).toEqual({ validOn, knownAt });
  });

  it('the other one is the present where only one is given', async () => {
    expect(await pinned(`query @asOf(validOn: "${validOn}") ${HOPS}`)).toMatchObject({ validOn });
    const before = presentMoments();
    const moments = await pinned(`query @asOf(knownAt: "${knownAt}") ${HOPS}`);
    expect([before, presentMoments()].map((present) => ({ validOn: present.validOn, knownAt }))).toContainEqual(moments);
    expect(await pinned(`query Q($on: Date) @asOf(validOn: $on, knownAt: "${knownAt}") ${HOPS}`, { on: null })).toMatchObject({ knownAt });
  });

  it('for the operation that is run, out of several', async () => {
    const document = `query A @asOf(validOn: "2020-01-01") { contracts { id } } query B @asOf(validOn: "${validOn}") { contracts { id } }`;
    const { extensions } = await ask(document, {}, 'B');
    expect(extensions).toMatchObject({ asOf: { validOn } });
    expect(graph.asked.map(({ variables }) => variables['regiograafValidOn'])).toEqual([validOn]);
  });
});

describe('a cursor continues on its moments', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['as a literal', `{ organisations(after: "${cursor}") { nodes { id } } }`, {}],
    ['as a variable', 'query Q($c: String) { organisations(after: $c) { nodes { id } } }', { c: cursor }],
    ['as a default', `query Q($c: String = "${cursor}") { organisations(after: $c) { nodes { id } } }`, {}],
    ['deep down', 'query Q($c: String) { contracts { with { contracts(after: $c) { id } } } }', { c: cursor }],
    ['in a fragment', `query Q($c: String) { organisations { nodes { ...A } } } fragment A on Organisation { ...B }
      fragment B on Organisation { ... on Organisation { members(after: $c) { id } } }`, { c: cursor }],
    ['twice', 'query Q($c: String) { a: organisations(after: $c) { nodes { id } } contracts(after: $c) { id } }', { c: cursor }],
    ['that @asOf agrees with', `query Q($c: String) @asOf(validOn: "${validOn}") { organisations(after: $c) { nodes { id } } }`, { c: cursor }],
  ])('%s', async (_, query, variables) => {
    expect(await pinned(query, variables)).toEqual({ validOn, knownAt });
  });

  it('and a page that is given back goes on where it was', async () => {
    const page = 'query Q($c: String) { organisations(after: $c) { endCursor } }';
    const first = await ask(page, { c: null });
    const { endCursor } = (first.data as { organisations: { endCursor: string } }).organisations;
    expect((await ask(page, { c: endCursor })).extensions).toEqual(first.extensions);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['another cursor', 'query Q($c: String, $d: String) { organisations(after: $c) { nodes { members(after: $d) { id } } } }', { c: cursor, d: other }],
    ['@asOf', 'query Q($c: String) @asOf(validOn: "2026-03-03") { organisations(after: $c) { nodes { id } } }', { c: cursor }],
    ['its own shape', '{ organisations(after: "nonsense") { nodes { id } } }', {}],
    ['the clock', 'query Q($c: String) { contracts(after: $c) { id } }', {
      c: encodeCursor({ order: 'NAME', key: ['x'], moments: { validOn, knownAt: '2999-01-01T00:00:00.000Z' } }),
    }],
  ])('unless it contradicts %s', async (_, query, variables) => {
    const { errors, extensions } = await ask(query, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', argument: 'after' } }]);
    expect(extensions).toBeUndefined();
    expect(graph.asked).toEqual([]);
  });
});

describe('refused before planning', () => {
  it.each([
    ['validOn: "2026-02-30"', {}, 'validOn'],
    ['validOn: 5', {}, 'validOn'],
    ['validOn: # the day\n 5', {}, 'validOn'],
    ['knownAt: "yesterday"', {}, 'knownAt'],
    ['knownAt: "2999-01-01T00:00:00Z"', {}, '@asOf(knownAt)'],
    ['validOn: $on', { on: '2026-02-30' }, '@asOf(validOn)'],
    ['knownAt: $at', { at: 'yesterday' }, '@asOf(knownAt)'],
  ])('%s %j', async (given, variables, argument) => {
    const declared = given.includes('$on') ? '($on: Date)' : given.includes('$at') ? '($at: DateTime)' : '';
    const { errors } = await ask(`query Q${declared} @asOf(${given}) { contracts { id } }`, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(graph.asked).toEqual([]);
  });
});

it.each<[string, unknown]>([
  ['validOn', ['x']],
  ['validOn', { year: 2026 }],
  ['knownAt', [['x']]],
])('refused as input, however it is nested: %s %j', async (argument, at) => {
  const type = argument === 'validOn' ? 'Date' : 'DateTime';
  const { errors } = await ask(`query Q($at: ${type}) @asOf(${argument}: $at) { contracts { id } }`, { at });
  expect(errors).toMatchObject([{ message: expect.stringContaining(JSON.stringify(at)), extensions: { code: 'BAD_USER_INPUT', argument: `@asOf(${argument})` } }]);
});

it('introspection still answers', async () => {
  const { data, errors } = await ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect((data as { __schema: { directives: { name: string }[] } }).__schema.directives.map(({ name }) => name)).toContain('asOf');
  expect((await ask('query Q($t: String!) { __type(name: $t) { name } __typename }', { t: 'Contract' })).data).toEqual({ __type: { name: 'Contract' }, __typename: 'Query' });
});
