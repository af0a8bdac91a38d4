import { composeServices } from '@apollo/composition';
import { afterAll, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '../config.js';

const BIN = fileURLToPath(new URL('../../bin/regiograaf.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('serves a supergraph that is not ours, at the addresses that it gives', async () => {
  const stars = createServer((_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"star":{"name":"Vega","seen":"often"}}}'));
  await once(stars.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(stars.address() as AddressInfo).port}/stars?of=north`;
  const typeDefs = parse('type Query { star: Star } type Star { name: String!, seen: Whenever } scalar Whenever');
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, composeServices([{ name: 'the-stars', url, typeDefs }]).supergraphSdl!);

  const gateway = spawn(process.execPath, [BIN, 'gateway', '--supergraph', supergraph, '--port', '0'], { env: { DRAIN_MS: '10' }, stdio: ['ignore', 'ignore', 'pipe'] });
  const [line] = (await once(createInterface({ input: gateway.stderr }), 'line')) as [string];
  const { url: graph } = JSON.parse(line) as { url: string };
  const response = await fetch(graph, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ star { name seen } }"}' });
  expect(await response.json()).toEqual({ data: { star: { name: 'Vega', seen: 'often' } } });
  gateway.kill('SIGTERM');
  expect(await once(gateway, 'exit')).toEqual([0, null]);
  stars.close();
});

it('lets the command line say more than the environment, and nobody sign in unless it is said how', () => {
  expect(environmentWith({ PORT: '1', HOST: undefined }, { PORT: '2', HOST: 'h' })).toEqual({ PORT: '1', HOST: 'h', IDENTITY: 'public', GATEWAY_KEY: 'none' });
  expect(environmentWith({}, { OIDC_ISSUER: 'https://issuer.example' })).toEqual({ OIDC_ISSUER: 'https://issuer.example', GATEWAY_KEY: 'none' });
  expect(environmentWith({}, { IDENTITY: 'oidc', GATEWAY_KEY: 'key.json' })).toEqual({ IDENTITY: 'oidc', GATEWAY_KEY: 'key.json' });
});
