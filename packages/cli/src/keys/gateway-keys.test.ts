import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGatewayKey } from './gateway-keys.js';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'keys-')), 'new');
});
afterAll(() => rm(folder, { recursive: true }));

test('each key is another one, for its owner only; what is public of all of them is in one file', async () => {
  const [first, second] = [await makeGatewayKey(folder), await makeGatewayKey(folder)];
  const [one, two] = await Promise.all([first, second].map(async ({ ownFile }) => JSON.parse(await readFile(ownFile, 'utf8')) as Record<string, string>));
  const text = await readFile(second.publicFile, 'utf8');
  const { keys } = JSON.parse(text) as { keys: Record<string, string>[] };
  expect([first.known, second.known, first.publicFile]).toEqual([1, 2, second.publicFile]);
  expect((await stat(first.ownFile)).mode & 0o777).toBe(0o600);
  expect(keys.map(({ kid, x }) => ({ kid, x }))).toEqual([one!, two!].map(({ kid, x }) => ({ kid, x })));
  expect(one!['x']).not.toBe(two!['x']);
  for (const { d } of [one!, two!]) expect(text).not.toContain(d);
});
