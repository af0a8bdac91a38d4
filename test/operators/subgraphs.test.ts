import { afterEach, expect, test } from '@jest/globals';
import { type Fault, Opened, recording, smallGraph } from '@regiograaf/gateway/testing';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { observing, type Observed } from '../testing/observing.js';

const QUERY = '{ contracts { id } }';
const CONTRACTS = { 'regiograaf.subgraph': 'contracts' };

const opened = new Opened();
afterEach(() => opened.close());

type Small = Awaited<ReturnType<typeof smallGraph>>;

interface Seeing {
  transport?: NonNullable<Parameters<typeof smallGraph>[1]>['transport'];
  settings?: Record<string, string>;
}

/** What an operator sees of a graph whose contracts answer like that. */
async function seen(answer: RequestListener, use: (graph: Small) => Promise<unknown>, { transport = {}, settings = {} }: Seeing = {}): Promise<Observed> {
  const url = `${await opened.serve(answer)}/graphql`;
  return observing(async (log) => {
    const graph = await smallGraph({ contracts: { url } }, { transport, log });
    await use(graph);
    await graph.gateway.close();
  }, settings);
}

async function rightly(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = JSON.parse(Buffer.concat((await request.toArray()) as Buffer[]).toString()) as { query: string; variables: object };
  const answer = await recording('contracts').execute({ ...asked, variables: { ...asked.variables } }, { scopes: new Set() });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

test('a question goes on with the trace, and with nothing else', async () => {
  const headers: IncomingMessage['headers'][] = [];
  const { spans } = await seen((request, response) => void (headers.push(request.headers), rightly(request, response)), ({ gateway }) => gateway.execute({ query: QUERY }));
  const { traceId, spanId } = spans.find(({ name }) => name === 'fetch contracts')!;
  expect(headers).toEqual([expect.objectContaining({ traceparent: `00-${traceId}-${spanId}-01` })]);
  expect(headers[0]).not.toHaveProperty('tracestate');
  expect(headers[0]).not.toHaveProperty('baggage');
});

test.each<[string, Record<string, string>, string | undefined]>([
  ['the settings', { OTEL_TRACES_SAMPLER: 'always_off' }, undefined],
  ['the settings, as a share', { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' }, undefined],
  ['whoever asks', {}, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'],
])('what is not to be kept by %s is measured, but not traced; the subgraph hears it', async (_, settings, traceparent) => {
  const heard: unknown[] = [];
  const answer: RequestListener = (request, response) => void (heard.push(request.headers['traceparent']), rightly(request, response));
  const { spans, metric } = await seen(answer, async ({ gateway }) => {
    const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
    const headers = { 'content-type': 'application/json', ...(traceparent ? { traceparent } : {}) };
    expect((await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) })).status).toBe(200);
  }, { settings });
  expect(spans).toEqual([]);
  expect(heard).toEqual([expect.stringMatching(traceparent ? /^00-0af7651916cd43dd8448eb211c80319c-[\da-f]{16}-00$/ : /^00-[\da-f]{32}-[\da-f]{16}-00$/)]);
  expect(metric('regiograaf.fetch.duration')).toMatchObject([{ attributes: CONTRACTS, value: 1 }]);
});

test('a question that is put again says so', async () => {
  let asked = 0;
  const { spans, metric } = await seen((request, response) => void ((asked += 1) === 1 ? request.socket.destroy() : rightly(request, response)), ({ gateway }) => gateway.execute({ query: QUERY }));
  expect(asked).toBe(2);
  expect(spans.find(({ name }) => name === 'fetch contracts')!.attributes).toMatchObject({ 'http.request.resend_count': 1, 'http.response.status_code': 200, 'regiograaf.outcome': 'OK' });
  expect(metric('regiograaf.fetch.retries')).toEqual([{ attributes: CONTRACTS, value: 1 }]);
});

test('a question that waits for the answer to the same one says so', async () => {
  const asked: IncomingMessage[] = [];
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  const answer: RequestListener = (request, response) => {
    asked.push(request);
    void gone.then(() => rightly(request, response));
  };
  const { spans, metric } = await seen(answer, async ({ gateway, asked: here }) => {
    // On a moment of its own each would be another question. The second is out once what it asks beside that is.
    const on = 'query @asOf(validOn: "2024-03-01", knownAt: "2024-03-01T00:00:00Z")';
    const first = gateway.execute({ query: `${on} { contracts { id } }` });
    while (asked.length === 0) await new Promise(setImmediate);
    const second = gateway.execute({ query: `${on} { contracts { id } organisation(id: "org:one") { id } }` });
    while (here.length === 0) await new Promise(setImmediate);
    go();
    await Promise.all([first, second]);
  });
  expect(asked).toHaveLength(1);
  const fetches = spans.filter(({ name }) => name === 'fetch contracts');
  expect(fetches.filter(({ attributes }) => attributes['regiograaf.fetch.shared'])).toHaveLength(1);
  expect(fetches).toHaveLength(2);
  expect(metric('regiograaf.fetch.shared')).toEqual([{ attributes: CONTRACTS, value: 1 }]);
});

test('a subgraph that is left alone says so', async () => {
  const away: Fault = () => (_, response) => void response.writeHead(500).end('secret');
  const breaker = { share: 0.1, windowMs: 60_000, questions: 2, pauseMs: 60_000 };
  const { spans, metric, everything } = await seen(away(async () => ({})), async ({ gateway }) => {
    for (let time = 1; time <= 10; time += 1) await gateway.execute({ query: QUERY });
  }, { transport: { retries: 0, breaker } });
  const fetches = spans.filter(({ name }) => name === 'fetch contracts');
  expect(new Set(fetches.map(({ attributes, failed }) => [attributes['error.type'], failed].join()))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE,true']));
  expect(fetches[0]!.attributes).toMatchObject({ 'http.response.status_code': 500 });
  expect(fetches.at(-1)!.attributes).toMatchObject({ 'regiograaf.breaker.state': 'open' });
  expect(metric('regiograaf.breaker.state')).toEqual([{ attributes: CONTRACTS, value: 1 }]);
  expect(metric('regiograaf.operation.duration')).toMatchObject([{ attributes: { 'regiograaf.outcome': 'SUBGRAPH_UNAVAILABLE' }, value: 10 }]);
  expect(everything).not.toContain('secret');
});
