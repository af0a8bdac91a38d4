import { inputError } from '../errors.js';
import type { Moments } from '../temporal/moments.js';

/** A place in an ordered list: the sort values of its last row, its id, and the moments the list was read at. */
export interface Cursor {
  /** Name of the order that the list was in, e.g. `NAME`. */
  order: string;
  /** Sort values of the row, in the order's columns, and last its id. */
  key: readonly (string | number | boolean | null)[];
  moments: Moments;
}

/** Opaque to clients, and stable: the same row on the same moments gives the same text. */
export function encodeCursor({ order, key, moments }: Cursor): string {
  return Buffer.from(JSON.stringify([order, moments.validOn, moments.knownAt, ...key])).toString('base64url');
}

/** @throws INVALID_CURSOR */
export function decodeCursor(text: string): Cursor {
  const parts = parse(text);
  if (!Array.isArray(parts) || parts.length < 4 || !parts.slice(0, 3).every((part) => typeof part === 'string')) {
    throw invalidCursor('a cursor that this graph gave');
  }
  const [order, validOn, knownAt, ...key] = parts as [string, string, string, ...Cursor['key']];
  return { order, key, moments: { validOn, knownAt } };
}

export function invalidCursor(expected: string): Error {
  return inputError({ argument: 'after', expected }, 'INVALID_CURSOR');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
