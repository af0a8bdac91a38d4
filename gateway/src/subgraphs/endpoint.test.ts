import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit/protocol';
import { OperationTypeNode } from 'graphql';
import { Opened } from '../testing/http.js';
import { Endpoint } from './endpoint.js';
import type { SubgraphFetch } from './subgraph.js';
import { type Transport, TRANSPORT } from './transport.js';

const opened = new Opened();
afterEach(() => opened.close());

const QUESTION: SubgraphFetch = { query: '{ a }', variables: {}, kind: OperationTypeNode.QUERY };
const MUTATION: SubgraphFetch = { ...QUESTION, query: 'mutation { a }', kind: OperationTypeNode.MUTATION };
const stays = (): AbortSignal => new AbortController().signal;
const right = (response: ServerResponse, answer = '{"data":{"a":1}}'): unknown => response.writeHead(200, { 'content-type': 'application/json' }).end(answer);

interface Served {
  readonly ask: (question?: SubgraphFetch, asking?: { caller?: Caller; signal?: AbortSignal }) => Promise<unknown>;
  /** How often it was asked. */
  readonly asked: () => number;
}

async function served(answer: (response: ServerResponse, nth: number, request: Parameters<RequestListener>[0]) => unknown, transport: Partial<Transport> = {}): Promise<Served> {
  let asked = 0;
  const url = await opened.serve((request, response) => {
    asked += 1;
    answer(response, asked, request);
  });
  const endpoint = new Endpoint({ subgraph: 'contracts', url: `${url}/graphql?x=1` }, { ...TRANSPORT, ...transport });
  opened.add(() => endpoint.close());
  return {
    ask: (question = QUESTION, { caller = ANONYMOUS, signal = stays() } = {}) => endpoint.ask(question, { caller, signal }),
    asked: () => asked,
  };
}

it('is asked with a signature for each attempt: what is signed is good for once', async () => {
  const tokens: unknown[] = [];
  const url = await opened.serve((request, response) => {
    tokens.push(request.headers['regiograaf-request']);
    if (tokens.length < 3) response.writeHead(503).end();
    else right(response);
  });
  const signed: string[] = [];
  const endpoint = new Endpoint({ subgraph: 'contracts', url }, TRANSPORT, async (body, { organisation }) => `${signed.push(body)} for ${organisation}`);
  opened.add(() => endpoint.close());
  expect(await endpoint.ask(QUESTION, { caller: { organisation: 'org:a', scopes: new Set() }, signal: stays() })).toEqual({ data: { a: 1 } });
  expect(tokens).toEqual(['1 for org:a', '2 for org:a', '3 for org:a']);
  expect(new Set(signed)).toEqual(new Set(['{"query":"{ a }","variables":{}}']));
});

it('gives no answer where it does not know this gateway: that is not for whoever asked', async () => {
  const { ask, asked } = await served((response) => response.writeHead(401).end('{"errors":[{"message":"secret","extensions":{"code":"UNAUTHENTICATED"}}]}'));
  await expect(ask()).rejects.toThrow(/^status 401/);
  expect(asked()).toBe(1);
});

it('is asked in JSON at its address', async () => {
  let got: unknown;
  const { ask } = await served(async (response, _, request) => {
    const { method, url, headers } = request;
    got = { method, url, type: headers['content-type'], body: JSON.parse(Buffer.concat(await request.toArray()).toString()) };
    right(response);
  });
  expect(await ask({ ...QUESTION, operationName: 'A', variables: { b: [1] } })).toEqual({ data: { a: 1 } });
  expect(got).toEqual({ method: 'POST', url: '/graphql?x=1', type: 'application/json', body: { query: '{ a }', variables: { b: [1] }, operationName: 'A' } });
});

describe('a question that nothing came of', () => {
  const unavailable = (response: ServerResponse, nth: number): unknown => (nth < 3 ? response.writeHead(503).end() : right(response));
  const hangingUp = (response: ServerResponse, nth: number): unknown => (nth < 3 ? response.destroy() : right(response));
  const halfway = (response: ServerResponse): unknown => response.writeHead(200, { 'content-length': '20' }).write('{"data"', () => response.destroy());

  it.each([['503', unavailable], ['hanging up', hangingUp]])('is put again after %s, so often and no more', async (_, answer) => {
    const patient = await served(answer, { retries: 2 });
    expect(await patient.ask()).toEqual({ data: { a: 1 } });
    expect(patient.asked()).toBe(3);
    const impatient = await served(answer, { retries: 1 });
    await expect(impatient.ask()).rejects.toThrow();
    expect(impatient.asked()).toBe(2);
  });

  it('is not put again if it might change something', async () => {
    const { ask, asked } = await served(unavailable);
    await expect(ask(MUTATION)).rejects.toThrow('503');
    expect(asked()).toBe(1);
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['half an answer', halfway],
    ['another status', (response) => response.writeHead(500).end()],
    ['no JSON', (response) => right(response, '<html>')],
  ])('is not put again after %s', async (_, answer) => {
    const { ask, asked } = await served(answer);
    await expect(ask()).rejects.toThrow();
    expect(asked()).toBe(1);
  });
});

describe('no answer is waited for', () => {
  it('longer than it may take, all attempts together, and the question is called off', async () => {
    const left: unknown[] = [];
    const { ask, asked } = await served((response, nth) => (nth === 1 ? response.writeHead(503).end() : response.once('close', () => left.push('closed'))), { timeoutMs: 200 });
    await expect(ask()).rejects.toThrow('no answer within 200 ms');
    expect(asked()).toBe(2);
    while (left.length === 0) await new Promise(setImmediate);
  });

  it('that is larger than it may be', async () => {
    const { ask } = await served((response) => right(response, JSON.stringify({ data: 'x'.repeat(2_000) })), { responseBytes: 1_000 });
    await expect(ask()).rejects.toThrow();
  });

  it('once whoever asked has left', async () => {
    let closed: Promise<unknown> | undefined;
    const { ask, asked } = await served((response) => void (closed = once(response, 'close')));
    const leaving = new AbortController();
    const answer = ask(QUESTION, { signal: leaving.signal });
    while (asked() === 0) await new Promise(setImmediate);
    leaving.abort();
    await expect(answer).rejects.toThrow('left');
    await closed;
    await expect(ask(QUESTION, { signal: leaving.signal })).rejects.toThrow('left');
  });
});

describe('the same question at the same time', () => {
  const caller = (organisation: string): Caller => ({ organisation, scopes: new Set(['b', 'a']) });

  it('of the same caller is put once, and each has an answer of its own', async () => {
    const { ask, asked } = await served((response) => setTimeout(() => right(response), 30));
    const [one, other] = await Promise.all([ask(QUESTION, { caller: caller('org:a') }), ask(QUESTION, { caller: { scopes: new Set(['a', 'b']), organisation: 'org:a' } })]);
    expect(asked()).toBe(1);
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
    await ask(QUESTION, { caller: caller('org:a') });
    expect(asked()).toBe(2);
  });

  it('of another caller, with other variables, or that changes something is put by itself', async () => {
    const { ask, asked } = await served((response) => setTimeout(() => right(response), 30));
    await Promise.all([
      ...[caller('org:a'), caller('org:b'), { scopes: new Set(['a']), organisation: 'org:a' }, { ...caller('org:a'), subject: 'x' }, ANONYMOUS].map((caller) => ask(QUESTION, { caller })),
      ask({ ...QUESTION, variables: { moment: 1 } }),
      ask(MUTATION),
      ask(MUTATION),
    ]);
    expect(asked()).toBe(8);
  });

  it('goes on as long as one of them waits', async () => {
    const answers: ServerResponse[] = [];
    const { ask, asked } = await served((response) => answers.push(response));
    const leaving = new AbortController();
    const left = ask(QUESTION, { signal: leaving.signal });
    const stayed = ask();
    while (asked() === 0) await new Promise(setImmediate);
    leaving.abort();
    await expect(left).rejects.toThrow('left');
    right(answers[0]!);
    expect(await stayed).toEqual({ data: { a: 1 } });
    expect(asked()).toBe(1);
  });
});

describe('a subgraph that does not answer', () => {
  const breaker = { share: 0.5, windowMs: 10_000, questions: 3, pauseMs: 100 };
  const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, breaker.pauseMs + 20));

  it('is left alone, and tried by one question after a while', async () => {
    let well = false;
    const waiting: ServerResponse[] = [];
    const { ask, asked } = await served((response) => (well ? waiting.push(response) : response.writeHead(500).end()), { breaker });
    for (let index = 0; index < 3; index++) await expect(ask()).rejects.toThrow('500');
    for (let index = 0; index < 3; index++) await expect(ask()).rejects.toThrow('left alone');
    expect(asked()).toBe(3);

    well = true;
    await pause();
    const tried = ask();
    while (asked() === 3) await new Promise(setImmediate);
    await expect(ask({ ...QUESTION, query: '{ b }' })).rejects.toThrow('left alone');
    right(waiting[0]!);
    expect(await tried).toEqual({ data: { a: 1 } });
    expect(asked()).toBe(4);

    const next = ask();
    while (asked() === 4) await new Promise(setImmediate);
    right(waiting[1]!);
    expect(await next).toEqual({ data: { a: 1 } });
  });

  it('is left alone again if that goes wrong, also if nobody waits for it', async () => {
    let well = false;
    const { ask, asked } = await served((response) => (well ? undefined : response.writeHead(500).end()), { breaker });
    for (let index = 0; index < 3; index++) await expect(ask()).rejects.toThrow('500');
    await pause();
    await expect(ask()).rejects.toThrow('500');
    await expect(ask()).rejects.toThrow('left alone');

    well = true;
    await pause();
    const leaving = new AbortController();
    const tried = ask(QUESTION, { signal: leaving.signal });
    while (asked() === 4) await new Promise(setImmediate);
    leaving.abort();
    await expect(tried).rejects.toThrow('left');
    await new Promise(setImmediate);
    await expect(ask()).rejects.toThrow('left alone');
  });

  it('but refuses in GraphQL, or is asked by those who leave, is not', async () => {
    const { ask } = await served((response) => response.writeHead(400, { 'content-type': 'application/json' }).end('{"errors":[{"message":"No."}]}'), { breaker });
    for (let index = 0; index < 6; index++) expect(await ask()).toEqual({ errors: [{ message: 'No.' }] });
    const silent = await served(() => undefined, { breaker });
    for (let index = 0; index < 6; index++) {
      const leaving = new AbortController();
      const answer = silent.ask(QUESTION, { signal: leaving.signal });
      while (silent.asked() === index) await new Promise(setImmediate);
      leaving.abort();
      await expect(answer).rejects.toThrow('Whoever asked has left.');
    }
  });
});
