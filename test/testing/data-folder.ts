import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for an embedded database, gone at the end. */
export class DataFolder {
  private constructor(readonly path: string) {}

  static async make(): Promise<DataFolder> {
    return new DataFolder(await mkdtemp(join(tmpdir(), 'regiograaf-')));
  }

  /** The process that holds it, by its lock; null if there is no lock. */
  async holder(): Promise<number | null> {
    const lock = await readFile(this.lock, 'utf8').catch(() => null);
    return lock === null ? null : (JSON.parse(lock) as { pid: number }).pid;
  }

  /** Locks it in the name of a process. */
  async lockFor(pid: number): Promise<void> {
    await writeFile(this.lock, JSON.stringify({ pid, host: hostname(), command: 'some command', since: new Date().toISOString() }));
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }

  private get lock(): string {
    return join(this.path, 'lock.json');
  }
}
