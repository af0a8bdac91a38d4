import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGateway, type Gateway } from '@regiograaf/gateway';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compose } from '../schema/compose.js';
import { developmentIssuer } from './development-issuer.js';
import { durationOf } from './duration.js';

const COMMAND = fileURLToPath(new URL('../../bin/regiograaf.js', import.meta.url));
const SDL = 'type Query { thing: String }';
let folder: string;
let gateway: Gateway;
let url: string;
const asked: object[] = [];

const token = async (settings: Record<string, string>, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [COMMAND, 'token', ...args], { env: { REGIOGRAAF_DATA: folder, ...settings } });
const ask = async (bearer: string): Promise<number> =>
  (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }, body: '{"query":"{ thing }"}' })).status;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-'));
  const { supergraph } = compose([{ name: 'things', url: 'http://things.internal', sdl: SDL }]);
  const things = { execute: async (_: object, caller: object) => (asked.push(caller), { data: { thing: 'x' } }), ready: () => true };
  gateway = await createGateway({ supergraph, planning: 'here', subgraphs: { things }, identity: (await developmentIssuer(folder)).identity });
  ({ url } = await gateway.listen({ host: '127.0.0.1', port: 0 }));
});

afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

test('a printed token is one of the graph on the same data folder', async () => {
  const { stdout } = await token({}, '--org', 'org:partner', '--scope', 'contacts:read steward:region:noord', '--subject', 'Noor');
  expect(await ask(stdout.trim())).toBe(200);
  expect(asked).toEqual([{ organisation: 'org:partner', subject: 'Noor', scopes: new Set(['contacts:read', 'steward:region:noord']) }]);
});

test('a token of another data folder is not', async () => {
  const other = await mkdtemp(join(tmpdir(), 'token-'));
  const { stdout } = await token({ REGIOGRAAF_DATA: other }, '--org', 'org:partner');
  await rm(other, { recursive: true });
  expect(await ask(stdout.trim())).toBe(401);
});

test('the key is for its owner only, and made once', async () => {
  const file = join(folder, 'development-issuer.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const key = await readFile(file, 'utf8');
  const made = await Promise.all([1, 2, 3].map(() => developmentIssuer(folder)));
  expect(new Set(made.map(({ identity }) => JSON.stringify(identity))).size).toBe(1);
  expect(await readFile(file, 'utf8')).toBe(key);
});

test('the command says what it cannot do, and what was expected', async () => {
  const refused: [Record<string, string>, string[], string][] = [
    [{ NODE_ENV: 'production' }, ['--org', 'org:a'], 'the development issuer is not for production'],
    [{ OIDC_ISSUER: 'https://issuer.example', OIDC_AUDIENCE: 'a', OIDC_JWKS_URL: 'https://issuer.example/keys' }, ['--org', 'org:a'], 'not set to the development issuer'],
    [{}, ['--org', 'person:a'], 'Expected the id of an organisation, like org:example.'],
    [{}, [], '--org'],
    [{}, ['--org', 'org:a', '--expires', 'soon'], 'like 30m, 1h or 7d.'],
  ];
  const outcomes = await Promise.all(refused.map(([settings, args]) => token(settings, ...args).catch((error: unknown) => error)));
  for (const [index, [, , words]] of refused.entries()) expect(outcomes[index]).toMatchObject({ code: 1, stderr: expect.stringContaining(words), stdout: '' });
});

test.each([
  ['30m', 1_800_000],
  ['1h', 3_600_000],
  ['7d', 604_800_000],
  ['0h', undefined],
  ['1', undefined],
  ['1.5h', undefined],
  ['-1h', undefined],
])('%s is %s milliseconds', (text, milliseconds) => {
  expect(durationOf(text)).toBe(milliseconds);
});
