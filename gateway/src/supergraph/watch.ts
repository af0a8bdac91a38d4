import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Log } from '@regiograaf/subgraph-kit/protocol';

/** A file is written in steps; it is read once they are over. */
const SETTLES_WITHIN_MS = 100;

export interface Watched {
  readonly path: string;
  /** Goes on with what the file says now. @throws where it cannot */
  readonly update: (text: string) => Promise<boolean>;
  readonly log: Log;
}

/** A supergraph's file that is followed while the gateway serves. */
export class SupergraphFile {
  readonly #watched: Watched;
  #watcher: FSWatcher | undefined;
  #settling: NodeJS.Timeout | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** Watches the folder: whoever replaces a file, or the link that it is behind, leaves a watch on the file itself without one. */
  watch(): void {
    const { path, log } = this.#watched;
    try {
      this.#watcher = watch(dirname(path), () => this.#settle());
      this.#watcher.on('error', (error) => log({ level: 'error', message: 'the supergraph is not watched any more', reason: error.message }));
    } catch (error) {
      log({ level: 'error', message: 'the supergraph cannot be watched', reason: (error as Error).message });
    }
  }

  /** Reads the file again. One that cannot be served is refused, and what was served is served on. */
  async reload(): Promise<void> {
    // In order, but none waits for the one before it to be served: it may overtake it.
    const read = this.#reading.then(() => this.#read());
    this.#reading = read;
    await (await read).told;
  }

  close(): void {
    clearTimeout(this.#settling);
    this.#watcher?.close();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.reload(), SETTLES_WITHIN_MS);
  }

  async #read(): Promise<{ readonly told: Promise<void> }> {
    const { path, update } = this.#watched;
    try {
      const text = await readFile(path, 'utf8');
      return { told: this.#tell(update(text), text) };
    } catch (error) {
      this.#refuse(error);
      return { told: Promise.resolve() };
    }
  }

  async #tell(served: Promise<boolean>, text: string): Promise<void> {
    // Which one it is: its SHA-256, as `sha256sum` tells it.
    const supergraph = createHash('sha256').update(text).digest('hex');
    try {
      if (await served) this.#watched.log({ level: 'info', message: 'another supergraph is served', supergraph });
    } catch (error) {
      this.#refuse(error, supergraph);
    }
  }

  #refuse(error: unknown, supergraph?: string): void {
    this.#watched.log({ level: 'error', message: 'the supergraph is refused, the one before it is served on', supergraph, reason: (error as Error).message });
  }
}
