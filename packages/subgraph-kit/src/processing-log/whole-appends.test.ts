import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Appendable, WholeAppends } from './whole-appends.js';

let folder: string;
let path: string;
let file: FileHandle;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'appends-'));
  path = join(folder, 'file');
  file = await open(path, 'w+');
});
afterEach(async () => {
  await file.close();
  await rm(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => Buffer.from(text);

interface Disk {
  /** Bytes that one write takes at most. */
  readonly each: number;
  /** Bytes that fit before it is full; counted down. */
  room: number;
  broken?: 'datasync' | 'truncate' | undefined;
}

/** The file on a disk that takes little at once, and has little room. */
function on(disk: Disk): Appendable {
  return {
    write: (async (buffer: Uint8Array, offset: number, length: number, position: number) => {
      if (disk.room === 0) throw new Error('ENOSPC');
      const taken = Math.min(length, disk.each, disk.room);
      disk.room -= taken;
      return file.write(buffer, offset, taken, position);
    }) as Appendable['write'],
    datasync: async () => (disk.broken === 'datasync' ? Promise.reject(new Error('EIO')) : file.datasync()),
    truncate: async (length) => (disk.broken === 'truncate' ? Promise.reject(new Error('EIO')) : file.truncate(length)),
  };
}

test('what the disk takes in pieces stands there whole', async () => {
  const appends = new WholeAppends(on({ each: 3, room: Infinity }), 0);
  await appends.append(bytes('the first line\n'));
  await appends.append(bytes('the second\n'));
  expect(await readFile(path, 'utf8')).toBe('the first line\nthe second\n');
});

test('of what does not fit nothing is left, and what comes later follows what was there', async () => {
  const disk: Disk = { each: 4, room: 20 };
  const appends = new WholeAppends(on(disk), 0);
  await appends.append(bytes('one\n'));
  await expect(appends.append(bytes('longer than the room that is left\n'))).rejects.toThrow('ENOSPC');
  expect(await readFile(path, 'utf8')).toBe('one\n');
  disk.room = 100;
  await appends.append(bytes('two\n'));
  expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
});

test('what could not be taken away is taken away before anything is added', async () => {
  const disk: Disk = { each: 100, room: 10, broken: 'truncate' };
  const appends = new WholeAppends(on(disk), 0);
  await appends.append(bytes('one\n'));
  await expect(appends.append(bytes('a longer line\n'))).rejects.toThrow('ENOSPC');
  disk.room = 100;
  await expect(appends.append(bytes('two\n'))).rejects.toThrow('EIO');
  disk.broken = undefined;
  await appends.append(bytes('two\n'));
  expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
});

test('what the disk does not say to have is not there', async () => {
  const disk: Disk = { each: 100, room: Infinity, broken: 'datasync' };
  const appends = new WholeAppends(on(disk), 0);
  await expect(appends.append(bytes('one\n'))).rejects.toThrow('EIO');
  expect(await readFile(path, 'utf8')).toBe('');
});

test('it goes on where a file ended', async () => {
  await file.writeFile('before\nrest of a line');
  await new WholeAppends(on({ each: 100, room: Infinity }), 'before\n'.length).append(bytes('a line that covers the rest\n'));
  expect(await readFile(path, 'utf8')).toBe('before\na line that covers the rest\n');
});
