import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from './folder-lock.js';

let folder: string;
const file = (): string => join(folder, 'lock.json');
const holder = async (): Promise<unknown> => JSON.parse(await readFile(file(), 'utf8'));
const lockedBy = (pid: number, host = hostname()): Promise<void> =>
  writeFile(file(), JSON.stringify({ pid, host, command: 'regiograaf start', since: '2026-01-01T00:00:00.000Z' }));

// Above the highest number that a process can have.
const NOBODY = 2 ** 22 + 1;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the lock of a data folder', () => {
  test('is held by one, says by whom, and is free again after that', async () => {
    const release = await lockFolder(folder);
    expect(await holder()).toMatchObject({ pid: process.pid, host: hostname() });
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid} on ${hostname()}`);
    await release();
    expect(await readdir(folder)).toEqual([]);
    await (await lockFolder(folder))();
  });

  test('goes to one of several who ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of asked) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(FolderInUse);
  });

  test.each([
    ['of a process that is gone', NOBODY],
    ['of an earlier process of the same number, as in a container that starts anew', process.pid],
  ])('%s is taken over', async (_, pid) => {
    await lockedBy(pid);
    const release = await lockFolder(folder);
    expect(await holder()).not.toMatchObject({ since: '2026-01-01T00:00:00.000Z' });
    expect(await readdir(folder)).toEqual(['lock.json']);
    await release();
  });

  test.each([
    ['of a process that lives', process.ppid, hostname()],
    ['of a process on another machine', NOBODY, 'another'],
  ])('%s is left alone', async (_, pid, host) => {
    await lockedBy(pid, host);
    await expect(lockFolder(folder)).rejects.toThrow(`The data folder ${folder} is in use by process ${pid} on ${host} (regiograaf start), since 2026-01-01T00:00:00.000Z.`);
    expect(await holder()).toMatchObject({ pid, host });
  });

  test('that cannot be read is left alone', async () => {
    await writeFile(file(), '');
    await expect(lockFolder(folder)).rejects.toThrow(`has a lock that cannot be read: ${file()}. Remove it`);
    expect(await readdir(folder)).toEqual(['lock.json']);
  });
});
