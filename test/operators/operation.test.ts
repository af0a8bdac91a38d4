import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGraph } from '@regiograaf/cli';
import type { TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { treeOf } from '../testing/collector.js';
import { startGraphApart } from '../testing/graph-apart.js';
import { observing, type Observed } from '../testing/observing.js';
import { exampleDatabase, PATIENT } from '../testing/whole-graph.js';
import { type Answer, post } from './post.js';

const REGION = 'query Region { region(id: "region:rijnmond") { name contracts { totalCount } } }';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = 'b7ad6b7169203331';
const ROOMS = { size: {}, operation: {}, introspection: {}, limits: {}, budget: {}, authorization: {}, 'as-of': {} };

let database: TestDatabase;
beforeAll(async () => {
  database = await exampleDatabase();
});
afterAll(() => database.close());

describe('an operation that two subgraphs answer', () => {
  let seen: Observed;
  let answers: Answer[];
  beforeAll(async () => {
    seen = await observing(async (log) => {
      const graph = await startGraphApart(database, { log });
      const inTrace = { traceparent: `00-${TRACE}-${CLIENT}-01`, tracestate: 'vendor=secret', baggage: 'person=secret' };
      answers = [await post(graph.url, { query: REGION }, inTrace), await post(graph.url, { query: REGION })];
      await graph.close();
    });
  });

  test('is one trace, that of whoever asked', () => {
    expect(answers.map(({ body }) => body)).toEqual(answers.map(() => expect.objectContaining({ data: { region: { name: 'Rijnmond', contracts: { totalCount: 1 } } } })));
    const asked = seen.spans.filter(({ traceId }) => traceId === TRACE);
    expect(treeOf(asked)).toEqual({
      'POST /graphql': {
        identity: {},
        parse: {},
        validate: {},
        ...ROOMS,
        plan: {},
        execute: { 'fetch regional-data': { 'answer regional-data': {} }, 'fetch contracts': { 'answer contracts': {} } },
      },
    });
    expect(asked.find(({ name }) => name === 'POST /graphql')!.parentSpanId).toBe(CLIENT);
    expect(asked.filter(({ failed }) => failed)).toEqual([]);
    expect(seen.everything).not.toContain('secret');
  });

  test('is a trace of its own where nobody says which, without what the gateway knows already', () => {
    const others = seen.spans.filter(({ traceId }) => traceId !== TRACE);
    expect(new Set(others.map(({ traceId }) => traceId)).size).toBe(1);
    expect(Object.keys(treeOf(others)['POST /graphql']!).toSorted()).toEqual(['identity', ...Object.keys(ROOMS), 'plan', 'execute'].toSorted());
    expect(others.find(({ name }) => name === 'plan')!.attributes).toEqual({ 'regiograaf.plan.source': 'kept' });
  });

  test('is told by its name, its hash and how it went', () => {
    const told = Object.fromEntries(seen.spans.filter(({ traceId }) => traceId === TRACE).map(({ name, attributes }) => [name, attributes]));
    const hash = expect.stringMatching(/^[\da-f]{64}$/);
    const subgraph = { 'regiograaf.subgraph': 'contracts', 'graphql.operation.type': 'query', 'http.response.status_code': 200, 'regiograaf.outcome': 'OK' };
    expect(told['POST /graphql']).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Region',
      'graphql.operation.hash': hash,
      'regiograaf.outcome': 'OK',
    });
    expect(told['plan']).toEqual({ 'regiograaf.plan.source': 'planned' });
    expect(told['fetch contracts']).toEqual(subgraph);
    expect(told['answer contracts']).toEqual({
      ...subgraph,
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'graphql.operation.name': 'Region__contracts__1',
      'graphql.operation.hash': hash,
      'regiograaf.sql.statements': expect.any(Number),
      'regiograaf.sql.milliseconds': expect.any(Number),
    });
    expect(told['answer contracts']!['regiograaf.sql.statements']).toBeGreaterThan(0);
    for (const room of ['identity', 'parse', 'validate', ...Object.keys(ROOMS), 'execute']) expect(told[room]).toEqual({});
  });

  test('is counted and timed', () => {
    const outcome = { 'graphql.operation.type': 'query', 'regiograaf.outcome': 'OK' };
    expect(seen.metric('regiograaf.operation.duration')).toEqual([{ attributes: outcome, value: 2 }]);
    expect(seen.metric('http.server.request.duration')).toContainEqual({ attributes: { 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 }, value: 2 });
    for (const subgraph of ['regional-data', 'contracts']) {
      const told = { 'regiograaf.subgraph': subgraph };
      expect(seen.metric('regiograaf.fetch.duration')).toContainEqual({ attributes: { ...told, 'regiograaf.outcome': 'OK' }, value: 2 });
      expect(seen.metric('regiograaf.subgraph.operation.duration')).toContainEqual({ attributes: { ...told, ...outcome }, value: 2 });
      expect(seen.metric('regiograaf.breaker.state')).toContainEqual({ attributes: told, value: 0 });
      expect(seen.metric('db.client.operation.duration')).toContainEqual({ attributes: { 'db.system.name': 'postgresql', ...told }, value: expect.any(Number) });
    }
    expect(seen.metric('regiograaf.plans').map(({ attributes, value }) => [attributes['regiograaf.plan.source'], value])).toEqual([['planned', 1], ['kept', 1]]);
    expect(seen.metric('regiograaf.planning.duration')).toEqual([{ attributes: { 'regiograaf.outcome': 'OK' }, value: 1 }]);
    expect(seen.metric('regiograaf.planning.waiting')).toEqual([{ attributes: {}, value: 0 }]);
    expect(seen.metric('regiograaf.budget.spent')).toEqual([{ attributes: { 'regiograaf.caller': 'public' }, value: expect.any(Number) }]);
    for (const name of ['nodejs.eventloop.delay.p99', 'nodejs.eventloop.utilization', 'v8js.memory.heap.used', 'v8js.memory.heap.limit', 'process.memory.usage']) {
      expect(seen.metric(name)).toEqual([{ attributes: {}, value: expect.any(Number) }]);
    }
  });

  test('is a line of the log for who looks closely, which leads to its trace', () => {
    const entries = seen.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.filter((each) => each['trace_id'] === TRACE).map(({ message, outcome, 'graphql.operation.name': name }) => [message, outcome, name])).toEqual([
      ['answered', 'OK', 'Region__regional_data__0'],
      ['answered', 'OK', 'Region__contracts__1'],
      ['answered', 'OK', 'Region'],
    ]);
  });
});

test('in one process it is the same trace, without HTTP', async () => {
  const seen = await observing(async (log) => {
    const graph = await startGraph(database.database, { planning: 'here', transport: PATIENT, log });
    await graph.gateway.execute({ query: REGION });
    await graph.close();
  });
  expect(treeOf(seen.spans)).toEqual({
    answer: {
      parse: {},
      validate: {},
      ...ROOMS,
      plan: {},
      execute: { 'fetch regional-data': { 'answer regional-data': {} }, 'fetch contracts': { 'answer contracts': {} } },
    },
  });
  const answer = seen.spans.find(({ name }) => name === 'answer contracts')!;
  expect(answer.attributes).toMatchObject({ 'regiograaf.subgraph': 'contracts', 'graphql.operation.type': 'query', 'regiograaf.outcome': 'OK' });
  expect(answer.attributes['regiograaf.sql.statements']).toBeGreaterThan(0);
});

test('the statements of what is asked at the same time are told of each by itself', async () => {
  const seen = await observing(async (log) => {
    const graph = await startGraph(database.database, { planning: 'here', transport: PATIENT, log });
    const large = '{ organisations(first: 5) { nodes { name members(first: 3) { nodes { member { name } } } posts { nodes { name } } } } }';
    await Promise.all(Array.from({ length: 5 }, () => [graph.gateway.execute({ query: '{ themes { id } }' }), graph.gateway.execute({ query: large })]).flat());
    await graph.close();
  });
  const answers = seen.spans.filter(({ name }) => name === 'answer organisations').map(({ attributes }) => attributes['regiograaf.sql.statements'] as number);
  expect(answers).toHaveLength(10);
  expect(answers.filter((statements) => statements === 1)).toHaveLength(5);
  expect(answers.filter((statements) => statements > 2)).toHaveLength(5);
});

test('what is refused ends in the room that refuses it, which says why', async () => {
  const seen = await observing(async (log) => {
    const graph = await startGraphApart(database, { log });
    const aliases = Array.from({ length: 61 }, (_, index) => `a${index}: __typename`).join(' ');
    const answers = [await post(graph.url, { query: `{ ${aliases} }` }), await post(graph.url, { query: '{ nothing }' }), await post(graph.url, { query: '{ __typename }' }, { authorization: 'Bearer x' })];
    const tokens = await post(graph.url, { query: `{ ${'__typename '.repeat(8_001)}}` });
    const bytes = await post(graph.url, { query: '{ __typename }', padding: 'x'.repeat(100_000) });
    expect([...answers, tokens, bytes].map(({ status }) => status)).toEqual([400, 400, 401, 400, 413]);
    await graph.close();
  });
  const told = (name: string): unknown[] => seen.spans.filter((each) => each.name === name && each.failed).map(({ attributes }) => attributes['error.type']);
  expect([told('limits'), told('validate'), told('identity')]).toEqual([['LIMIT_EXCEEDED'], ['GRAPHQL_VALIDATION_FAILED'], ['RefusedToken']]);
  expect(seen.spans.filter(({ name }) => /^(plan|execute|fetch)/.test(name))).toEqual([]);
  expect(seen.metric('regiograaf.refusals')).toEqual(['aliases', 'tokens', 'bytes'].map((limit) => ({ attributes: { 'regiograaf.limit': limit }, value: 1 })));
  expect(seen.metric('regiograaf.operation.duration').map(({ attributes }) => attributes['regiograaf.outcome'])).toEqual(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED']);
  expect(seen.metric('http.server.request.duration').map(({ attributes, value }) => [attributes['http.response.status_code'], value])).toEqual([[400, 3], [401, 1], [413, 1]]);
});
