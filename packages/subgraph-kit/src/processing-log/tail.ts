import type { FileHandle } from 'node:fs/promises';

const BLOCK_BYTES = 65_536;
const NEWLINE = 0x0a;

/** Bytes that a line of a log may have, and so how far from its end a log is looked at. */
export const MOST_LINE_BYTES = 4_000_000;

/** How a file of lines ends. */
export interface Tail {
  /** The last line that is whole; undefined where there is none. */
  readonly line: string | undefined;
  /** Bytes up to the end of that line. */
  readonly end: number;
  /** What comes after it: a line that was not finished. */
  readonly unfinished: Buffer;
}

/**
 * Reads how a file ends, and no more of it than that.
 *
 * @throws where it goes on without the end of a line for longer than a line may be
 */
export async function tailOf(file: FileHandle): Promise<Tail> {
  const { size } = await file.stat();
  let from = size;
  let read: Buffer = Buffer.alloc(0);
  for (;;) {
    const last = read.lastIndexOf(NEWLINE);
    // lastIndexOf counts a negative start from the end.
    const before = last > 0 ? read.lastIndexOf(NEWLINE, last - 1) : -1;
    if (last >= 0 && (before >= 0 || from === 0)) return { line: read.toString('utf8', before + 1, last), end: from + last + 1, unfinished: read.subarray(last + 1) };
    if (from === 0) return { line: undefined, end: 0, unfinished: read };
    if (read.length > 2 * MOST_LINE_BYTES) throw new Error(`it has no end of a line in its last ${read.length} bytes`);
    const start = Math.max(0, from - Math.max(BLOCK_BYTES, read.length));
    read = Buffer.concat([await blockOf(file, start, from), read]);
    from = start;
  }
}

async function blockOf(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const block = Buffer.alloc(to - from);
  for (let filled = 0; filled < block.length; ) {
    const { bytesRead } = await file.read(block, filled, block.length - filled, from + filled);
    if (bytesRead === 0) throw new Error('it became shorter while it was read');
    filled += bytesRead;
  }
  return block;
}
