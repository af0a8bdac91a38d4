import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { z } from 'zod';

/** The operations that were registered beforehand: their text by its SHA-256 in hexadecimal digits. */
export type RegisteredOperations = ReadonlyMap<string, string>;

// The format in which tools for clients write what an application asks:
// https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.literal('query'), body: z.string() })),
});

/**
 * Reads a manifest of operations.
 *
 * @throws in words that name the operation and what was expected
 */
export function readManifest(text: string): RegisteredOperations {
  const { data, error } = manifest.safeParse(json(text));
  if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.') || 'the manifest'}: ${message}`).join('\n'));
  return new Map(data.operations.map(({ id, name, body }) => [checkedId({ id, name, body }), body]));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('expected JSON', { cause });
  }
}

function checkedId({ id, name, body }: { id: string; name: string; body: string }): string {
  const expected = createHash('sha256').update(body).digest('hex');
  if (id !== expected) throw new Error(`operation ${name}: expected the SHA-256 of its text as its id, ${expected}`);
  try {
    parse(body, { noLocation: true });
  } catch (cause) {
    throw new Error(`operation ${name}: expected GraphQL. ${(cause as Error).message}`, { cause });
  }
  return id;
}
