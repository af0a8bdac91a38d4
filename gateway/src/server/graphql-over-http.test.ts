import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { smallGraph, type SmallGraph } from '../testing/small-graph.js';

let graph: SmallGraph;
let url: string;
beforeAll(async () => {
  graph = await smallGraph();
  ({ url } = await graph.gateway.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => graph.gateway.close());

/** What the specification "GraphQL over HTTP" says that a server must do. */
const MUST = serverAudits({ url: () => url, fetchFn: fetch }).filter(({ name }) => name.startsWith('MUST'));

describe('GraphQL over HTTP', () => {
  it('has such rules', () => expect(MUST.length).toBeGreaterThan(10));

  it.each(MUST.map((audit) => [`${audit.id}: ${audit.name}`, audit] as const))('%s', async (_, { fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
