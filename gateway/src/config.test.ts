import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Environment, readConfig } from './config.js';
import { SUPERGRAPH } from './testing/small-graph.js';

const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const good = {
  SUPERGRAPH: file('supergraph.graphql', SUPERGRAPH),
  ORGANISATIONS_URL: 'http://organisations.example/graphql',
  CONTRACTS_URL: 'https://contracts.example/graphql',
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('the settings', () => {
  it('have defaults, and an address for each subgraph of the supergraph', () => {
    expect(readConfig({ ...good, PORT: '', SOMETHING_ELSE: 'x' })).toEqual({
      host: '127.0.0.1',
      port: 4000,
      supergraph: SUPERGRAPH,
      subgraphs: { organisations: { url: good.ORGANISATIONS_URL }, contracts: { url: good.CONTRACTS_URL } },
    });
    expect(readConfig({ ...good, HOST: '::', PORT: '0' })).toMatchObject({ host: '::', port: 0 });
  });

  it.each<[string, Environment, string]>([
    ['a port', { PORT: '80a' }, 'PORT: expected a port number from 0 to 65535'],
    ['a port', { PORT: '65536' }, 'PORT: expected a port number from 0 to 65535'],
    ['an address', { CONTRACTS_URL: undefined }, 'CONTRACTS_URL: expected the http(s) address of the subgraph contracts, e.g. http://127.0.0.1:4001/graphql, but it is not set.'],
    ['an address', { CONTRACTS_URL: '' }, 'CONTRACTS_URL: expected the http(s) address'],
    ['an address', { CONTRACTS_URL: 'contracts:4004' }, 'CONTRACTS_URL: expected the http(s) address'],
    ['an address', { CONTRACTS_URL: 'ftp://user:secret@contracts.example' }, 'CONTRACTS_URL: expected the http(s) address'],
    ['both addresses', { CONTRACTS_URL: 'x', ORGANISATIONS_URL: 'x' }, 'ORGANISATIONS_URL: expected'],
    ['a file', { SUPERGRAPH: '/nowhere' }, 'SUPERGRAPH: expected the path of a composed supergraph, but /nowhere cannot be read.'],
    ['a supergraph', { SUPERGRAPH: file('no.graphql', 'type Query { a: Int }') }, 'SUPERGRAPH: expected the path of a composed supergraph'],
    ['GraphQL', { SUPERGRAPH: file('no.txt', 'hello!') }, 'SUPERGRAPH: expected the path of a composed supergraph'],
  ])('name the variable that is wrong: %s %j', (_, wrong, message) => {
    expect(() => readConfig({ ...good, ...wrong })).toThrow(message);
    expect(() => readConfig({ ...good, ...wrong })).not.toThrow('secret');
  });
});
