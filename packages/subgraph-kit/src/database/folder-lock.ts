import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Another process holds the data folder; two at once would lose rows without an error. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

interface Holder {
  pid: number;
  host: string;
  command: string;
  since: string;
}

const ATTEMPTS = 5;
const BETWEEN_ATTEMPTS_MS = 100;

/** Lock files of this process. */
const held = new Set<string>();

/**
 * Takes the lock of a data folder. A lock whose process is gone is taken over.
 *
 * @returns a function that releases it
 * @throws FolderInUse that names the process that holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = resolve(join(folder, 'lock.json'));
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await create(file)) return () => release(file);
    const holder = await readHolder(file);
    if (holder && isAlive(holder, file)) throw new FolderInUse(describe(folder, file, holder));
    if (holder) await removeStale(file, holder);
    // Whoever took the lock is perhaps still writing it.
    else await sleep(BETWEEN_ATTEMPTS_MS);
  }
  throw new FolderInUse(`The data folder ${folder} has a lock that cannot be read: ${file}. Remove it if no Regiograaf runs on it.`);
}

async function release(file: string): Promise<void> {
  held.delete(file);
  await rm(file, { force: true });
}

async function create(file: string): Promise<boolean> {
  const self: Holder = { pid: process.pid, host: hostname(), command: process.argv.slice(1).join(' '), since: new Date().toISOString() };
  let handle: FileHandle;
  try {
    handle = await open(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  held.add(file);
  try {
    await handle.writeFile(JSON.stringify(self));
    await handle.close();
    return true;
  } catch (error) {
    await release(file);
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Moves the lock aside before it goes: of those who find it stale at once, only one may remove it, and nobody the lock of the one who was first. */
async function removeStale(file: string, stale: Holder): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved?.pid === stale.pid && moved.since === stale.since) await rm(aside, { force: true });
  else await rename(aside, file);
}

function isAlive({ pid, host }: Holder, file: string): boolean {
  // Another machine or container: whether it lives cannot be known from here, so it keeps its lock.
  if (host !== hostname()) return true;
  // In a container every process has the number of the one before it.
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function describe(folder: string, file: string, { pid, host, command, since }: Holder): string {
  return (
    `The data folder ${folder} is in use by process ${pid} on ${host} (${command}), since ${since}. ` +
    `Stop that process, or choose another folder with REGIOGRAAF_DATA. If it no longer runs, remove ${file}.`
  );
}
