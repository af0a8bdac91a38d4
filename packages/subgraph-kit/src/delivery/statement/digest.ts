import { createHash } from 'node:crypto';

/** The same for the same content, whatever the order of its keys; what is undefined or null counts as not there. */
export function digestOf(content: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(content)
    .filter(([, value]) => value !== undefined && value !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url');
}
