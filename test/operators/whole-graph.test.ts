import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startGraph } from '@regiograaf/cli';
import { Opened, TestIssuer } from '@regiograaf/gateway/testing';
import { ProcessingLog } from '@regiograaf/subgraph-kit';
import type { TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { treeOf } from '../testing/collector.js';
import { DataFolder } from '../testing/data-folder.js';
import { exampleDatabase, startGraphApart } from '../testing/graph-apart.js';
import { observing, type Observed } from '../testing/observing.js';

jest.setTimeout(240_000);

const REGION = 'query Region { region(id: "region:rijnmond") { name contracts { totalCount } } }';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = 'b7ad6b7169203331';
const ROOMS = { size: {}, operation: {}, introspection: {}, limits: {}, budget: {}, authorization: {}, 'as-of': {} };

const opened = new Opened();
let database: TestDatabase;
beforeAll(async () => {
  database = await exampleDatabase();
  opened.add(() => database.close());
});
afterAll(() => opened.close());

interface Answer {
  status: number;
  body: { data?: any; errors?: { extensions: Record<string, unknown> }[] };
}

async function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

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
    const graph = await startGraph(database.database, { planning: 'here', log });
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
    const graph = await startGraph(database.database, { planning: 'here', log });
    const large = '{ organisations(first: 5) { nodes { name members(first: 3) { nodes { member { name } } } posts { nodes { name } } } } }';
    await Promise.all(Array.from({ length: 5 }, () => [graph.gateway.execute({ query: '{ themes { id } }' }), graph.gateway.execute({ query: large })]).flat());
    await graph.close();
  });
  const answers = seen.spans.filter(({ name }) => name === 'answer organisations').map(({ attributes }) => attributes['regiograaf.sql.statements'] as number);
  expect(answers).toHaveLength(10);
  expect(answers.filter((statements) => statements === 1)).toHaveLength(5);
  expect(answers.filter((statements) => statements > 2)).toHaveLength(5);
});

test('how the log of who read whose data keeps up is told, and nothing of what it holds', async () => {
  const folder = await DataFolder.make();
  const caller = { organisation: 'org:gemeente-rotterdam', scopes: new Set(['contacts:read']) };
  const query = '{ organisation(id: "org:rijnmond-dokters") { posts { nodes { appointments { person { name } } } } } }';
  const seen = await observing(async (log) => {
    const processing = await ProcessingLog.open(folder.path, { log });
    const graph = await startGraph(database.database, { planning: 'here', processing, log });
    expect((await graph.gateway.execute({ query }, caller)).errors).toBeUndefined();
    await processing.close();
    // What cannot be written down is not answered.
    expect((await graph.gateway.execute({ query }, caller)).errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    await graph.close();
  });
  await folder.remove();
  const told = { 'regiograaf.subgraph': 'organisations' };
  const lines = seen.metric('regiograaf.processing_log.lines');
  expect(lines).toEqual([{ attributes: told, value: expect.any(Number) }]);
  expect(lines[0]!.value).toBeGreaterThan(1);
  expect(seen.metric('regiograaf.processing_log.duration')).toEqual(['OK', 'INTERNAL'].map((outcome) => ({ attributes: { ...told, 'regiograaf.outcome': outcome }, value: 1 })));
  expect(seen.metric('regiograaf.subgraph.operation.duration').map(({ attributes }) => attributes['regiograaf.outcome'])).toEqual(['OK', 'INTERNAL']);
  const [first, second] = seen.spans.filter(({ name }) => name === 'processing log');
  expect([first!.failed, second!.failed]).toEqual([false, true]);
  const { spanId } = seen.spans.find(({ name, traceId }) => name === 'answer organisations' && traceId === first!.traceId)!;
  expect(first!.parentSpanId).toBe(spanId);
});

test('what is refused ends in the room that refuses it, which says why', async () => {
  const seen = await observing(async (log) => {
    const graph = await startGraphApart(database, { log });
    const aliases = Array.from({ length: 61 }, (_, index) => `a${index}: __typename`).join(' ');
    const answers = [await post(graph.url, { query: `{ ${aliases} }` }), await post(graph.url, { query: '{ nothing }' }), await post(graph.url, { query: '{ __typename }' }, { authorization: 'Bearer x' })];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 401]);
    await graph.close();
  });
  const told = (name: string): unknown[] => seen.spans.filter((each) => each.name === name && each.failed).map(({ attributes }) => attributes['error.type']);
  expect([told('limits'), told('validate'), told('identity')]).toEqual([['LIMIT_EXCEEDED'], ['GRAPHQL_VALIDATION_FAILED'], ['RefusedToken']]);
  expect(seen.spans.filter(({ name }) => /^(plan|execute|fetch)/.test(name))).toEqual([]);
  expect(seen.metric('regiograaf.refusals')).toEqual([{ attributes: { 'regiograaf.limit': 'aliases' }, value: 1 }]);
  expect(seen.metric('regiograaf.operation.duration').map(({ attributes }) => attributes['regiograaf.outcome'])).toEqual(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']);
  expect(seen.metric('http.server.request.duration').map(({ attributes, value }) => [attributes['http.response.status_code'], value])).toEqual([[400, 2], [401, 1]]);
});

test('nobody’s data, no token and no value of a request is seen by an operator', async () => {
  const canary = 'Kanarie-4711';
  const issuer = await TestIssuer.open(opened);
  const token = await issuer.token({ org: 'org:gemeente-rotterdam', sub: `${canary}-subject` });
  const names = (await database.run<{ name: string }>('select distinct name from organisations.person')).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(3);

  let failed!: Answer;
  const seen = await observing(async (log) => {
    const graph = await startGraphApart(database, { identity: issuer.identity, log });
    const ask = (query: string, variables: object = {}): Promise<Answer> => post(`${graph.url}?canary=${canary}`, { query, variables }, { authorization: `Bearer ${token}`, 'processing-activity': `https://register.example/${canary}` });
    const people = '{ organisation(id: "org:rijnmond-dokters") { posts { nodes { appointments { person { name contactPoints { value } } } } } } }';
    const read = await ask(people);
    const told = JSON.stringify(read.body);
    expect(names.filter((name) => told.includes(name)).length).toBeGreaterThan(0);
    // What cannot be, in variables, literals and tokens; and a subgraph whose database fails on it.
    const wrong = [
      await ask('query ($id: ID!) { organisation(id: $id) { name } }', { id: canary }),
      await ask('query ($id: Int) { __typename }', { id: canary }),
      await ask(`{ organisation(id: "${canary}") { name } searchOrganisations(text: "${canary}") { score } }`),
      await ask(`{ organisation(name: "${canary}") { name } }`),
      await ask(`{ organisation(id: "org:${canary}") { posts(after: "${canary}") { totalCount } } }`),
      await post(graph.url, { query: '{ __typename }' }, { authorization: `Bearer ${token}${canary}` }),
    ];
    await database.run('alter table organisations.person rename to nobody');
    failed = await ask(people);
    await database.run('alter table organisations.nobody rename to person');
    expect(failed.body.errors!.map(({ extensions }) => extensions['code'])).toContain('INTERNAL');
    expect(wrong.every(({ body }) => (body.errors ?? []).length > 0)).toBe(true);
    await graph.close();
  });

  expect(seen.spans.length).toBeGreaterThan(50);
  // The id that the caller has leads to the log of the gateway and of the subgraph, and to the trace.
  const id = failed.body.errors!.find(({ extensions }) => extensions['code'] === 'INTERNAL')!.extensions['id'];
  const told = seen.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((entry) => entry['id'] === id);
  expect(told).toMatchObject([{ message: 'unexpected error', error: { code: '42P01' } }, { message: 'unexpected error', subgraph: 'organisations' }]);
  const failing = seen.spans.filter(({ attributes }) => attributes['regiograaf.error.id'] === id);
  expect(failing.map(({ name }) => name).toSorted()).toEqual(['POST /graphql', 'answer organisations']);
  expect(new Set([...failing.map(({ traceId }) => traceId), ...told.map((entry) => entry['trace_id'])]).size).toBe(1);
  for (const secret of [canary, token, token.split('.')[2]!, ...names]) expect(seen.everything).not.toContain(secret);
});
