import { createHash } from 'node:crypto';

/** SHA-256 of a body, in base64url. */
export function digestOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}
