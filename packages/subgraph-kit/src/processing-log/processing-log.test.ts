import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../log/log.js';
import { LOG_FILE, ProcessingLog } from './processing-log.js';
import { verifyLog, type VerifiedLog } from './verify-log.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, LOG_FILE);
const verified = (): Promise<VerifiedLog> => verifyLog(path());

test('what many write at once is one chain, which goes on after a new start', async () => {
  for (const start of [1, 2]) {
    const log = await ProcessingLog.open(folder);
    await Promise.all(Array.from({ length: 200 }, (_, index) => log.write([{ start, index }, { start, index, second: true }])));
    await log.close();
  }
  expect(await verified()).toMatchObject({ lines: 800 });
  expect((await verified()).broken).toBeUndefined();
  expect((await stat(path())).mode & 0o777).toBe(0o600);
});

test('what is written is there once it is said to be', async () => {
  const log = await ProcessingLog.open(folder);
  await log.write([{ what: 'this' }]);
  expect(await readFile(path(), 'utf8')).toMatch(/^\{"what":"this","number":1,"previous":"\w{64}","hash":"\w{64}"\}\n$/);
  await log.close();
});

test('two do not write the same log', async () => {
  const log = await ProcessingLog.open(folder);
  await expect(ProcessingLog.open(folder)).rejects.toThrow(/in use/);
  await log.close();
});

test('what is written right after something else was is written too', async () => {
  const log = await ProcessingLog.open(folder);
  for (let index = 0; index < 3; index += 1) await log.write([{ index }]);
  await log.close();
  expect(await verified()).toMatchObject({ lines: 3 });
});

test('what was asked for before it closes is written, what comes after is refused', async () => {
  const log = await ProcessingLog.open(folder);
  const asked = log.write([{ what: 'in time' }]);
  const closed = log.close();
  await expect(log.write([{ what: 'too late' }])).rejects.toThrow('closed');
  await asked;
  await closed;
  expect(await verified()).toMatchObject({ lines: 1 });
});

test('it takes no more than it can hold while the disk is at work, and then goes on', async () => {
  const log = await ProcessingLog.open(folder);
  const written = [log.write([{ first: true }]), log.write(Array.from({ length: 49_999 }, (_, index) => ({ index })))];
  await expect(log.write([{ more: true }])).rejects.toThrow('The processing log cannot keep up: 50000 lines wait for the disk.');
  await Promise.all(written);
  await log.write([{ more: true }]);
  await log.close();
  expect(await verified()).toMatchObject({ lines: 50_001 });
});

describe('a line that was not finished when the machine stopped', () => {
  const begun = async (): Promise<void> => {
    const log = await ProcessingLog.open(folder);
    await log.write([{ what: 'é whole' }, { what: 'whole too' }]);
    await log.close();
  };
  const goneOn = async (): Promise<Parameters<Log>[0][]> => {
    const said: Parameters<Log>[0][] = [];
    const log = await ProcessingLog.open(folder, { log: (entry) => void said.push(entry) });
    await log.write([{ what: 'next' }]);
    await log.close();
    return said;
  };

  test.each([
    ['half a line', '{"what":"hal'],
    ['zeros, as some file systems leave them', '\0'.repeat(100_000)],
  ])('is put aside and told: %s', async (_, torn) => {
    await begun();
    await appendFile(path(), torn);
    expect(await verified()).toMatchObject({ lines: 2, unfinished: torn.length });
    expect(await goneOn()).toEqual([{ level: 'error', message: expect.stringContaining('not finished'), file: `${path()}.unfinished-3`, bytes: torn.length }]);
    expect(await verified()).toEqual({ lines: 3, last: expect.any(String), unfinished: 0 });
    expect(await readFile(`${path()}.unfinished-3`, 'utf8')).toBe(torn);
    expect((await stat(`${path()}.unfinished-3`)).mode & 0o777).toBe(0o600);
  });

  test('is put aside wherever it was cut', async () => {
    await begun();
    const whole = await readFile(path());
    for (let length = 0; length <= whole.length; length += 1) {
      await writeFile(path(), whole);
      await truncate(path(), length);
      const lines = whole.subarray(0, length).filter((byte) => byte === 0x0a).length;
      const cut = length > 0 && whole[length - 1] !== 0x0a;
      expect(await goneOn()).toHaveLength(cut ? 1 : 0);
      expect(await verified()).toEqual({ lines: lines + 1, last: expect.any(String), unfinished: 0 });
    }
  });

  test('is told of only once', async () => {
    await begun();
    expect(await goneOn()).toEqual([]);
    expect(await readdir(folder)).toEqual([LOG_FILE]);
  });
});

test('a log of which only the end can be read at once is gone on with', async () => {
  const log = await ProcessingLog.open(folder);
  await log.write([{ what: 'x'.repeat(300_000) }, { what: 'y'.repeat(200_000) }]);
  await log.close();
  const again = await ProcessingLog.open(folder);
  await again.write([{ what: 'next' }]);
  await again.close();
  expect(await verified()).toMatchObject({ lines: 3, unfinished: 0 });
});

test.each([
  ['changed', (text: string) => text.replace('second', 'secund')],
  ['none', (text: string) => `${text}hello\n`],
  ['too long', (text: string) => text + 'x'.repeat(9_000_000)],
])('a log whose last line is %s is not gone on with', async (_, tamper) => {
  const log = await ProcessingLog.open(folder);
  await log.write([{ what: 'first' }, { what: 'second' }]);
  await log.close();
  const tampered = tamper(await readFile(path(), 'utf8'));
  await writeFile(path(), tampered);
  for (let tries = 0; tries < 2; tries += 1) await expect(ProcessingLog.open(folder)).rejects.toThrow(/^The log .* cannot be gone on with: .*Put processing\.jsonl aside/);
  expect(await readFile(path(), 'utf8')).toBe(tampered);
});

test('a line that is longer than a line can be is not written, and the others are', async () => {
  const log = await ProcessingLog.open(folder);
  await expect(log.write([{ what: 'x'.repeat(4_000_000) }])).rejects.toThrow('at most 4000000 bytes');
  await log.write([{ what: 'short' }]);
  await log.close();
  expect(await verified()).toMatchObject({ lines: 1 });
});

test('what is longer than a line can be does not hold', async () => {
  await writeFile(path(), 'x'.repeat(9_000_000));
  expect(await verified()).toMatchObject({ lines: 0, broken: { line: 1, reason: 'it cannot be read' } });
});
