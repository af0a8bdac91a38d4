import { once } from 'node:events';
import { afterEach, expect, it } from '@jest/globals';
import type { Subgraph } from './subgraph.js';
import { Opened } from '../testing/http.js';
import { smallGraph } from '../testing/small-graph.js';

const opened = new Opened();
afterEach(() => opened.close());

it('what a client who leaves has asked is called off at the subgraph', async () => {
  const asked: Promise<unknown>[] = [];
  const url = `${await opened.serve((_, response) => void asked.push(once(response, 'close')))}/graphql`;
  const { gateway, logged } = await smallGraph({ contracts: { url } });
  opened.add(() => gateway.close());
  const { url: graph } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const leaving = new AbortController();
  const body = '{"query":"{ contracts { with { name } } }"}';
  const answer = fetch(graph, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: leaving.signal });
  while (asked.length === 0) await new Promise(setImmediate);
  leaving.abort();
  await expect(answer).rejects.toThrow();
  await asked[0];
  expect(logged).toEqual([]);
});

/** A subgraph in this process that answers once it is told that nobody waits. */
function patient(): { subgraph: Subgraph; told: Promise<unknown>[] } {
  const told: Promise<unknown>[] = [];
  const execute = (_: unknown, __: unknown, signal?: AbortSignal): Promise<object> => {
    const stopped = once(signal!, 'abort');
    told.push(stopped);
    return stopped.then(() => ({ data: null, errors: [] }));
  };
  return { subgraph: { execute, ready: () => true }, told };
}

it('a subgraph in the same process is told of a client who leaves', async () => {
  const { subgraph, told } = patient();
  const { gateway, logged } = await smallGraph({ contracts: subgraph });
  opened.add(() => gateway.close());
  const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const leaving = new AbortController();
  const answer = fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ contracts { id } }"}', signal: leaving.signal });
  while (told.length === 0) await new Promise(setImmediate);
  leaving.abort();
  await expect(answer).rejects.toThrow();
  await told[0];
  expect(logged).toEqual([]);
});

it('and when it takes too long', async () => {
  const { subgraph, told } = patient();
  const { gateway } = await smallGraph({ contracts: subgraph }, { transport: { timeoutMs: 50 } });
  opened.add(() => gateway.close());
  const { errors } = await gateway.execute({ query: '{ contracts { id } }' });
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'contracts' } }]);
  await told[0];
});
