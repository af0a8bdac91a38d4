import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Opened } from '../testing/http.js';
import { Endpoint } from './endpoint.js';
import { MUTATION, QUESTION, right, served, stays } from './testing/served.js';
import { TRANSPORT } from './transport.js';

const opened = new Opened();
afterEach(() => opened.close());

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
  const { ask, asked } = await served(opened, (response) => response.writeHead(401).end('{"errors":[{"message":"secret","extensions":{"code":"UNAUTHENTICATED"}}]}'));
  await expect(ask()).rejects.toThrow(/^status 401/);
  expect(asked()).toBe(1);
});

it('is asked in JSON at its address', async () => {
  let got: unknown;
  const { ask } = await served(opened, async (response, _, request) => {
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
    const patient = await served(opened, answer, { retries: 2 });
    expect(await patient.ask()).toEqual({ data: { a: 1 } });
    expect(patient.asked()).toBe(3);
    const impatient = await served(opened, answer, { retries: 1 });
    await expect(impatient.ask()).rejects.toThrow();
    expect(impatient.asked()).toBe(2);
  });

  it('is not put again if it might change something', async () => {
    const { ask, asked } = await served(opened, unavailable);
    await expect(ask(MUTATION)).rejects.toThrow('503');
    expect(asked()).toBe(1);
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['half an answer', halfway],
    ['another status', (response) => response.writeHead(500).end()],
    ['no JSON', (response) => right(response, '<html>')],
  ])('is not put again after %s', async (_, answer) => {
    const { ask, asked } = await served(opened, answer);
    await expect(ask()).rejects.toThrow();
    expect(asked()).toBe(1);
  });
});

describe('no answer is waited for', () => {
  it('longer than it may take, all attempts together, and the question is called off', async () => {
    const left: unknown[] = [];
    const { ask, asked } = await served(opened, (response, nth) => (nth === 1 ? response.writeHead(503).end() : response.once('close', () => left.push('closed'))), { timeoutMs: 2_000 });
    await expect(ask()).rejects.toThrow('no answer within 2000 ms');
    expect(asked()).toBe(2);
    while (left.length === 0) await new Promise(setImmediate);
  });

  it('that is larger than it may be', async () => {
    const { ask } = await served(opened, (response) => right(response, JSON.stringify({ data: 'x'.repeat(2_000) })), { responseBytes: 1_000 });
    await expect(ask()).rejects.toThrow();
  });

  it('once whoever asked has left', async () => {
    let closed: Promise<unknown> | undefined;
    const { ask, asked } = await served(opened, (response) => void (closed = once(response, 'close')));
    const leaving = new AbortController();
    const answer = ask(QUESTION, { signal: leaving.signal });
    while (asked() === 0) await new Promise(setImmediate);
    leaving.abort();
    await expect(answer).rejects.toThrow('left');
    await closed;
    await expect(ask(QUESTION, { signal: leaving.signal })).rejects.toThrow('left');
  });
});
