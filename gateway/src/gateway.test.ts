import { describe, expect, it } from '@jest/globals';
import { createGateway } from './gateway.js';
import { SUPERGRAPH, smallGraph } from './testing/small-graph.js';
import { recording } from './testing/subgraphs.js';

const url = 'http://127.0.0.1:1/graphql';

describe('a gateway does not start', () => {
  it.each<[string, string, Record<string, { url: string }>, string]>([
    ['without one of its subgraphs', SUPERGRAPH, { organisations: { url } }, 'Subgraph "contracts" of the supergraph is not configured: set CONTRACTS_URL'],
    ['with one more', SUPERGRAPH, { organisations: { url }, contracts: { url }, 'regional-data': { url } }, 'The supergraph has no subgraph "regional-data" (REGIONAL_DATA_URL); it has: contracts, organisations.'],
    ['without a supergraph', 'type Query { a: Int }', {}, 'names no subgraphs'],
    ['with a broken supergraph', '{', {}, 'cannot be read'],
  ])('%s', async (_, supergraph, subgraphs, message) => {
    await expect(createGateway({ supergraph, subgraphs })).rejects.toThrow(message);
  });
});

it('asks a subgraph in this process on behalf of the caller', async () => {
  const { execute } = recording('contracts');
  const callers: unknown[] = [];
  const { gateway } = await smallGraph({ contracts: { execute: (asked, caller) => (callers.push(caller), execute(asked, caller)), ready: () => true } });
  const caller = { organisation: 'org:one', scopes: new Set(['contacts:read']) };
  await gateway.execute({ query: '{ contracts { id } }' }, caller);
  await gateway.execute({ query: '{ contracts { id } }' });
  expect(callers).toEqual([caller, { scopes: new Set() }]);
  await gateway.close();
});
