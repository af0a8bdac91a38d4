import { createReadStream } from 'node:fs';
import { type Verified, verifyLines } from './chain.js';
import { MOST_LINE_BYTES } from './tail.js';

export interface VerifiedLog extends Verified {
  /** Bytes after the last line: of one that is just being written, or that was not finished when the machine stopped. */
  readonly unfinished: number;
}

const NEWLINE = 0x0a;

/** Follows a log's file from its first line, a piece at a time: however long it is, little of it is in memory. @throws where it cannot be read */
export async function verifyLog(path: string): Promise<VerifiedLog> {
  let unfinished = 0;
  const verified = await verifyLines(linesOf(path, (bytes) => (unfinished = bytes)));
  return { ...verified, unfinished };
}

async function* linesOf(path: string, onUnfinished: (bytes: number) => void): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  const taken = (more: Buffer): string => {
    const line = Buffer.concat([...pieces, more]).toString('utf8');
    pieces = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield taken(chunk.subarray(from, end));
      from = end + 1;
    }
    pieces.push(chunk.subarray(from));
    bytes += chunk.length - from;
    // What is longer than a line can be is none, and is not waited for.
    if (bytes > MOST_LINE_BYTES) yield taken(Buffer.alloc(0));
  }
  onUnfinished(bytes);
}
