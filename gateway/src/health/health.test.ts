import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '../subgraphs/subgraph.js';
import { Opened } from '../testing/http.js';
import { smallGraph } from '../testing/small-graph.js';

const opened = new Opened();
afterEach(() => opened.close());

const local = (ready: () => boolean | Promise<boolean>): Subgraph => ({ execute: async () => ({ data: {} }), ready });

async function health(contracts: Subgraph, path: string): Promise<{ status: number; body: unknown }> {
  const { gateway } = await smallGraph({ contracts });
  opened.add(() => gateway.close());
  const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(new URL(path, url));
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, body: await response.json() };
}

const only = (path: string, status: number): RequestListener => (incoming, response) =>
  void response.writeHead(incoming.url === path ? status : 404).end('{}');

describe('/health/ready', () => {
  it.each<[string, () => Subgraph | Promise<Subgraph>]>([
    ['in this process', () => local(() => true)],
    ['at an address', async () => ({ url: `${await opened.serve(only('/health/ready', 200))}/graphql` })],
    ['below a path', async () => ({ url: `${await opened.serve(only('/contracts/health/ready', 200))}/contracts/graphql` })],
  ])('is ready with a subgraph %s', async (_, subgraph) => {
    const { status, body } = await health(await subgraph(), '/health/ready');
    expect({ status, body }).toEqual({ status: 200, body: { ready: true, subgraphs: { organisations: 'READY', contracts: 'READY' } } });
  });

  it.each<[string, () => Subgraph | Promise<Subgraph>]>([
    ['says so', () => local(() => false)],
    ['throws', () => local(() => Promise.reject(new Error('secret')))],
    ['says so over HTTP', async () => ({ url: `${await opened.serve(only('/health/ready', 503))}/graphql` })],
    ['is not there', () => ({ url: 'http://127.0.0.1:1/graphql' })],
    ['hangs', async () => ({ url: `${await opened.serve(() => undefined)}/graphql` })],
    ['hangs here', () => local(() => new Promise(() => undefined))],
  ])('names a subgraph that %s', async (_, subgraph) => {
    const { status, body } = await health(await subgraph(), '/health/ready');
    expect({ status, body }).toEqual({ status: 503, body: { ready: false, subgraphs: { organisations: 'READY', contracts: 'UNAVAILABLE' } } });
  });
});

it('a subgraph that has no such page is ready if it answers GraphQL', async () => {
  const answering = (answer: string): Promise<string> => opened.serve((incoming, response) => void response.writeHead(incoming.method === 'POST' ? 200 : 404).end(incoming.method === 'POST' ? answer : ''));
  expect((await health({ url: await answering('{"data":{"__typename":"Query"}}') }, '/health/ready')).body).toMatchObject({ ready: true });
  for (const other of ['{"errors":[{"message":"x"}]}', '<html>', 'null']) expect((await health({ url: await answering(other) }, '/health/ready')).body).toMatchObject({ ready: false, subgraphs: { contracts: 'UNAVAILABLE' } });
});

it('the log says which subgraph is missing, once, and when all are there again', async () => {
  let ready = true;
  const { gateway, logged } = await smallGraph({ contracts: local(() => ready) });
  opened.add(() => gateway.close());
  const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  for (const state of [true, false, false, true, true]) {
    ready = state;
    expect((await fetch(new URL('/health/ready', url))).status).toBe(state ? 200 : 503);
  }
  expect(logged).toEqual([{ level: 'warn', message: 'subgraphs are not ready', missing: 'contracts' }, { level: 'info', message: 'all subgraphs are ready' }]);
});

it('/health/ready says that it is about to stop', async () => {
  const { gateway } = await smallGraph();
  opened.add(() => gateway.close());
  const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  await gateway.drain(0);
  expect(await (await fetch(new URL('/health/ready', url))).json()).toEqual({ ready: false, stopping: true, subgraphs: { organisations: 'READY', contracts: 'READY' } });
});

it('/health/live answers whatever the subgraphs do', async () => {
  expect((await health(local(() => false), '/health/live')).status).toBe(200);
});
