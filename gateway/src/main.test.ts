import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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
  spawn(process.execPath, [MAIN], { env: { SUPERGRAPH: SUPERGRAPH_FILE, PORT: '0', IDENTITY: 'public', GATEWAY_KEY: 'none', ...settings }, stdio: ['ignore', 'ignore', 'pipe'] });

/** What it says next, line by line. */
function linesOf({ stderr }: ChildProcess): () => Promise<{ level: string; message: string; url: string }> {
  const lines = createInterface({ input: stderr! })[Symbol.asyncIterator]();
  return async () => JSON.parse((await lines.next()).value as string) as never;
}

it('says which setting is missing, and stops', async () => {
  const main = started({ ORGANISATIONS_URL: away });
  const said = main.stderr!.setEncoding('utf8').toArray();
  expect(await once(main, 'exit')).toEqual([1, null]);
  expect((await said).join('')).toMatch(/^CONTRACTS_URL: expected .*\n$/);
});

it.each(['SIGTERM', 'SIGINT'] as const)('listens, and stops cleanly at %s', async (signal) => {
  const main = started({ ORGANISATIONS_URL: away, CONTRACTS_URL: away });
  const { message, url } = await linesOf(main)();
  expect(message).toBe('listening');
  expect((await fetch(new URL('/health/live', url))).status).toBe(200);
  main.kill(signal);
  expect(await once(main, 'exit')).toEqual([0, null]);
});

it('reads its supergraph again at SIGHUP, also where nobody could see that it changed', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const behind = join(elsewhere, 'supergraph.graphql');
  writeFileSync(behind, SUPERGRAPH);
  // The folder of the link is watched, and nothing changes in it.
  const link = join(folder, 'link.graphql');
  symlinkSync(behind, link);
  const main = started({ SUPERGRAPH: link, ORGANISATIONS_URL: away, CONTRACTS_URL: away, DRAIN_MS: '0' });
  const said = linesOf(main);

  const { url } = await said();
  const asked = async (query: string): Promise<unknown> => (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();
  const unknown = { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
  expect(await asked('{ contracts { title } }')).not.toMatchObject(unknown);
  await said();
  writeFileSync(behind, SUPERGRAPH.replace(/^\s+title: String$/m, ''));
  main.kill('SIGHUP');
  expect(await said()).toMatchObject({ level: 'info', message: 'another supergraph is served' });
  expect(await asked('{ contracts { title } }')).toMatchObject(unknown);
  writeFileSync(behind, 'no supergraph');
  main.kill('SIGHUP');
  expect(await said()).toMatchObject({ level: 'error', message: 'the supergraph is refused, the one before it is served on' });
  expect(await asked('{ contracts { title } }')).toMatchObject(unknown);

  main.kill('SIGTERM');
  expect(await once(main, 'exit')).toEqual([0, null]);
  rmSync(elsewhere, { recursive: true });
});
