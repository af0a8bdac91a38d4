import { once } from 'node:events';
import { afterEach, expect, it } from '@jest/globals';
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
