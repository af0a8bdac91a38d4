import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

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

const ATTEMPTS = 3;

/**
 * Takes the lock of a data folder. A lock whose process is gone is taken over.
 *
 * @returns a function that releases it
 * @throws FolderInUse that names the process that holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock.json');
  for (let attempt = 1; ; attempt += 1) {
    if (await create(file)) return () => rm(file, { force: true });
    const holder = await readHolder(file);
    if (holder && isAlive(holder)) throw new FolderInUse(describe(folder, file, holder));
    if (attempt === ATTEMPTS) throw new FolderInUse(`The data folder ${folder} has a lock that cannot be read: ${file}. Remove it if no Regiograaf runs on it.`);
    await rm(file, { force: true });
  }
}

async function create(file: string): Promise<boolean> {
  const self: Holder = { pid: process.pid, host: hostname(), command: process.argv.slice(1).join(' '), since: new Date().toISOString() };
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(JSON.stringify(self));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
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

function isAlive({ pid, host }: Holder): boolean {
  // Another machine or container: whether it lives cannot be known from here, so it keeps its lock.
  if (host !== hostname()) return true;
  if (pid === process.pid) return true;
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
