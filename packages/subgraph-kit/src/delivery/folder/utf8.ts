import type { FileProblems } from './place.js';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const NEWLINE = 0x0a;

/** The text of a file, without a byte order mark. Bytes that are no UTF-8 are a problem of their line, and read on as `�`. */
export function decodeUtf8(bytes: Uint8Array, problems: FileProblems): string {
  try {
    return strict.decode(bytes);
  } catch {
    for (const line of invalidLines(bytes)) problems.add({ row: line, found: 'bytes that are no UTF-8', expected: 'text in UTF-8' });
    return lenient.decode(bytes);
  }
}

function invalidLines(bytes: Uint8Array): number[] {
  const lines: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isValid(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
