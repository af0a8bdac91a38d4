import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { LOG_FILE, ProcessingLog } from '@regiograaf/subgraph-kit';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/regiograaf.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'log-'));
const file = join(folder, LOG_FILE);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  rmSync(file, { force: true });
  const log = await ProcessingLog.open(folder);
  await log.write([{ who: 'one' }, { who: 'two' }]);
  await log.close();
});

function verified(): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'log', 'verify', folder], { encoding: 'utf8', env: {} });
  return { code: status, said: stdout + stderr };
}

it('says that a log holds, and what to keep of it', () => {
  const last = /"hash":"(\w+)"\}\n$/.exec(readFileSync(file, 'utf8'))![1];
  expect(verified()).toEqual({ code: 0, said: `${file} holds: 2 lines, the last of which is ${last}. Keep that elsewhere: it shows later whether lines were cut off the end.\n` });
});

it('does not take a line that is being written for tampering', () => {
  appendFileSync(file, '{"who":"thr');
  expect(verified()).toEqual({ code: 0, said: expect.stringMatching(/holds: 2 lines[^\n]*\n11 bytes follow, of a line that is not finished/) });
});

it('says where a log was tampered with', () => {
  writeFileSync(file, readFileSync(file, 'utf8').replace('two', 'owt'));
  expect(verified()).toEqual({ code: 1, said: expect.stringContaining(`${file} was tampered with: line 2: it was changed after it was written. The 1 lines before it hold.`) });
});
