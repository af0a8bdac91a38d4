import { createHash } from 'node:crypto';

/** A line of a log in which each line vouches for all before it. */
export interface Link {
  readonly number: number;
  /** Hash of the line before it; of nothing for the first. */
  readonly previous: string;
  /** SHA-256 over its number, the line before it and what it says. */
  readonly hash: string;
}

export const START: Link = { number: 0, previous: '', hash: createHash('sha256').update('').digest('hex') };

/** What follows a line. */
export function linked<Entry extends object>(entry: Entry, { number, hash }: Pick<Link, 'number' | 'hash'>): Entry & Link {
  const link = { ...entry, number: number + 1, previous: hash };
  return { ...link, hash: hashOf(link) };
}

export interface Verified {
  /** Lines that hold. */
  readonly lines: number;
  /** Hash of the last of them: kept elsewhere, it shows that none was cut off. */
  readonly last: string;
  /** The first line that does not hold, from 1, and why. */
  readonly broken?: { readonly line: number; readonly reason: string };
}

/** Follows a log from its first line. */
export async function verifyLines(lines: AsyncIterable<string>): Promise<Verified> {
  let before: Pick<Link, 'number' | 'hash'> = START;
  for await (const text of lines) {
    const line = parsed(text);
    const reason = line ? problemOf(line, before) : 'it cannot be read';
    if (reason !== undefined || !line) return { lines: before.number, last: before.hash, broken: { line: before.number + 1, reason: reason ?? '' } };
    before = line;
  }
  return { lines: before.number, last: before.hash };
}

/** What a line says; undefined where it is none, or was changed after it was written. */
export function linkIn(text: string): Link | undefined {
  const line = parsed(text);
  if (!line) return undefined;
  const { hash, ...said } = line;
  return Number.isSafeInteger(line.number) && hash === hashOf(said) ? line : undefined;
}

function problemOf(line: Link, before: Pick<Link, 'number' | 'hash'>): string | undefined {
  const { hash, ...said } = line;
  if (line.number !== before.number + 1) return `its number is ${line.number}`;
  if (line.previous !== before.hash) return 'it does not follow the line before it';
  return hash === hashOf(said) ? undefined : 'it was changed after it was written';
}

// The order of the properties is that of the text: a line says what it says, to the letter.
function hashOf(said: object): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

function parsed(text: string): Link | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'hash' in value ? (value as Link) : undefined;
  } catch {
    return undefined;
  }
}
