import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSubgraphConfig } from './config.js';
import { testKey } from './signed/testing/keys.js';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const [one, other] = await Promise.all(['one', 'other'].map(testKey));
const good = { DATABASE_URL: 'postgres://localhost/graph', GATEWAY_KEYS: file('keys.json', { keys: [one!.shown, other!.shown] }) };

test('a subgraph takes what its gateway signed, with any of its keys', () => {
  expect(readSubgraphConfig(good)).toEqual({ databaseUrl: good.DATABASE_URL, statementTimeoutMs: 8_000, host: '127.0.0.1', port: 4001, requests: { signedBy: { keys: [one!.shown, other!.shown] } }, redis: undefined, processingLog: undefined, observing: { logging: { format: 'json', level: 'info', errorMessages: false }, telemetry: undefined } });
  expect(readSubgraphConfig({ ...good, REDIS_URL: 'rediss://redis.example' }).redis).toBe('rediss://redis.example');
  expect(() => readSubgraphConfig({ ...good, REDIS_URL: 'http://redis.example' })).toThrow('REDIS_URL: expected a URL like redis://');
});

test('a statement may take four fifths of what the gateway waits, unless it is set', () => {
  const timeout = (set: object): number => readSubgraphConfig({ ...good, ...set }).statementTimeoutMs;
  expect([timeout({ SUBGRAPH_TIMEOUT_MS: '2500' }), timeout({ SUBGRAPH_TIMEOUT_MS: '1' }), timeout({ SUBGRAPH_TIMEOUT_MS: '2500', STATEMENT_TIMEOUT_MS: '300' })]).toEqual([2_000, 1, 300]);
  for (const wrong of ['0', '-1', '5s', '1e9']) expect(() => timeout({ STATEMENT_TIMEOUT_MS: wrong })).toThrow('STATEMENT_TIMEOUT_MS: expected a number of milliseconds that one statement may take.');
});

test('it takes the requests of anyone only where it is told so, on its own machine', () => {
  const unsigned = { DATABASE_URL: good.DATABASE_URL, ACCEPT_UNSIGNED: 'yes' };
  expect(readSubgraphConfig(unsigned).requests).toBe('anyone');
  expect(() => readSubgraphConfig({ ...unsigned, HOST: '0.0.0.0' })).toThrow('HOST: expected an address of this machine only');
  expect(() => readSubgraphConfig({ ...good, ACCEPT_UNSIGNED: 'yes' })).toThrow('ACCEPT_UNSIGNED: expected `no` where GATEWAY_KEYS is set.');
});

test.each([
  ['none', undefined],
  ['a file that is not there', join(folder, 'nowhere.json')],
  ['no keys', file('none.json', { keys: [] })],
  ['a private key', file('private.json', { keys: [one!.own] })],
  ['a key to share', file('shared.json', { keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'a' }] })],
  ['a key without a name', file('nameless.json', { keys: [{ ...one!.shown, kid: undefined }] })],
])('it does not start on %s', (_, GATEWAY_KEYS) => {
  expect(() => readSubgraphConfig({ ...good, GATEWAY_KEYS })).toThrow(/^GATEWAY_KEYS: expected the path of the public keys of the gateway/);
});
