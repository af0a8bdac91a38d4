import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { SUPERGRAPH } from './testing/small-graph.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const SUPERGRAPH_FILE = join(folder, 'supergraph.graphql');
writeFileSync(SUPERGRAPH_FILE, SUPERGRAPH);
afterAll(() => rmSync(folder, { recursive: true }));

const away = 'http://127.0.0.1:1/graphql';
const started = (settings: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [MAIN], { env: { SUPERGRAPH: SUPERGRAPH_FILE, PORT: '0', ...settings }, stdio: ['ignore', 'ignore', 'pipe'] });

it('says which setting is missing, and stops', async () => {
  const main = started({ ORGANISATIONS_URL: away });
  const said = main.stderr!.setEncoding('utf8').toArray();
  expect(await once(main, 'exit')).toEqual([1, null]);
  expect((await said).join('')).toMatch(/^CONTRACTS_URL: expected .*\n$/);
});

it.each(['SIGTERM', 'SIGINT'] as const)('listens, and stops cleanly at %s', async (signal) => {
  const main = started({ ORGANISATIONS_URL: away, CONTRACTS_URL: away });
  const [line] = await once(main.stderr!.setEncoding('utf8'), 'data');
  const { message, url } = JSON.parse(String(line)) as { message: string; url: string };
  expect(message).toBe('listening');
  expect((await fetch(new URL('/health/live', url))).status).toBe(200);
  main.kill(signal);
  expect(await once(main, 'exit')).toEqual([0, null]);
});
