import { constants, type FileHandle, mkdir, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lockFolder } from '../database/folder-lock.js';
import type { Log } from '../log/log.js';
import { logToStderr } from '../log/open-log.js';
import { linked, linkIn, START, type Link } from './chain.js';
import { MOST_LINE_BYTES, tailOf } from './tail.js';
import { WholeAppends } from './whole-appends.js';

/** Name of the file in the folder of a log. */
export const LOG_FILE = 'processing.jsonl';

/** Only its owner may read it. */
const MODE = 0o600;

/** Lines that wait for the disk; what comes then is refused, so that a disk that hangs does not take the memory too. */
const MOST_WAITING = 50_000;

type Last = Pick<Link, 'number' | 'hash'>;

interface Continued {
  readonly last: Last;
  /** Bytes up to the end of its last line. */
  readonly end: number;
}

interface Waiting {
  readonly entries: readonly object[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A log of what was done with personal data: lines are added and never changed, each vouches for all before it. Whatever is
 * confirmed is on the disk (fdatasync): those who wait at the same time share that, nobody goes without it.
 */
export class ProcessingLog {
  readonly #appends: WholeAppends;
  #waiting: Waiting[] = [];
  #lines = 0;
  // All writing, one after the other.
  #turn: Promise<void> = Promise.resolve();
  #last: Last;
  #closed = false;

  private constructor(
    private readonly file: FileHandle,
    private readonly release: () => Promise<void>,
    { last, end }: Continued,
  ) {
    this.#last = last;
    this.#appends = new WholeAppends(file, end);
  }

  /**
   * Goes on with the log in a folder, or begins one. A line that was not finished when the machine stopped, on which nothing was
   * answered, is put aside beside the log, and the process's log says so.
   *
   * @throws FolderInUse where another process writes it: two would break the chain; or where its last line cannot be followed
   */
  static async open(folder: string, { log = logToStderr }: { log?: Log } = {}): Promise<ProcessingLog> {
    await mkdir(folder, { recursive: true });
    const release = await lockFolder(folder);
    try {
      const path = join(folder, LOG_FILE);
      const file = await open(path, constants.O_RDWR | constants.O_CREAT, MODE);
      try {
        return new ProcessingLog(file, release, await continued(file, path, log));
      } catch (error) {
        await file.close();
        throw error;
      }
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** Adds lines, all of them or none. Once it is done they are on the disk. @throws where they cannot be written */
  write(entries: readonly object[]): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('The processing log is closed.'));
    if (this.#lines > 0 && this.#lines + entries.length > MOST_WAITING) return Promise.reject(new Error(`The processing log cannot keep up: ${this.#lines} lines wait for the disk.`));
    this.#lines += entries.length;
    return new Promise((done, failed) => {
      this.#waiting.push({ entries, done, failed });
      this.#turn = this.#turn.then(() => this.#writeWaiting());
    });
  }

  /** Writes what waits, and ends. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#turn;
    await this.file.close();
    await this.release();
  }

  // Whoever waited while the disk was at work is written together; the turns of the others then find nothing more to do.
  async #writeWaiting(): Promise<void> {
    const waiting = this.#waiting.splice(0);
    if (waiting.length === 0) return;
    const entries = waiting.flatMap((each) => each.entries);
    this.#lines -= entries.length;
    try {
      await this.#write(entries);
      for (const { done } of waiting) done();
    } catch (error) {
      for (const { failed } of waiting) failed(error);
    }
  }

  async #write(entries: readonly object[]): Promise<void> {
    let last = this.#last;
    const lines = entries.map((entry) => `${JSON.stringify((last = linked(entry, last)))}\n`);
    const longest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
    if (longest > MOST_LINE_BYTES) throw new Error(`A line of the processing log has at most ${MOST_LINE_BYTES} bytes, not ${longest}.`);
    await this.#appends.append(Buffer.from(lines.join('')));
    this.#last = last;
  }
}

/** How a log that is there is gone on with. */
async function continued(file: FileHandle, path: string, log: Log): Promise<Continued> {
  const { line, end, unfinished } = await tailOf(file).catch((cause: unknown) => {
    throw notFollowed(path, (cause as Error).message, cause);
  });
  const last = line === undefined ? START : linkIn(line);
  if (!last) throw notFollowed(path, 'its last line is none, or was changed');
  if (unfinished.length > 0) {
    const aside = `${path}.unfinished-${last.number + 1}`;
    await keep(aside, unfinished);
    await file.truncate(end);
    log({ level: 'error', message: 'the processing log ended in a line that was not finished, on which nothing was answered; it is put aside', file: aside, bytes: unfinished.length });
  }
  await file.datasync();
  // The name of a new file is the folder's.
  await syncFolder(dirname(path));
  return { last, end };
}

function notFollowed(path: string, reason: string, cause?: unknown): Error {
  return new Error(`The log ${path} cannot be gone on with: ${reason}. Put ${basename(path)} aside, and another one is begun.`, { cause });
}

async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a', MODE);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
