import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from '../problem.js';

const HEAD_BYTES = 65_536;

/** Is told which share of a file has been read, from 0 to 1. */
export type OnShare = (share: number) => void;

/** The bytes of a file, piece by piece, unpacked if its name ends in `.gz`. */
export async function* bytesOf(file: string, onShare: OnShare = () => {}): AsyncGenerator<Uint8Array> {
  const { size } = await stat(file);
  const stream = createReadStream(file);
  for await (const chunk of file.endsWith('.gz') ? unpacked(stream) : stream) {
    onShare(stream.bytesRead / size);
    yield chunk as Uint8Array;
  }
}

function unpacked(stream: Readable): Readable {
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}

/** The text of a file, piece by piece, without a byte order mark. */
export async function* textOf(file: string, onShare?: OnShare): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytesOf(file, onShare)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableFile({ file, expected: 'text in UTF-8' });
  }
}

/** The first piece of a file, to tell by what it is. */
export async function headOf(file: string): Promise<string> {
  await (await open(file)).close();
  let head = '';
  for await (const piece of textOf(file)) {
    head += piece;
    if (head.length >= HEAD_BYTES) break;
  }
  return head;
}
