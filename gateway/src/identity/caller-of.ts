import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import type { JWTPayload } from 'jose';
import { RefusedToken } from './refused-token.js';

const ORGANISATION = /^org:[A-Za-z0-9][A-Za-z0-9-]{0,199}$/;
const SCOPE = /^[\x21\x23-\x5B\x5D-\x7E]{1,200}$/;
const MOST_SCOPES = 100;
const LONGEST_SUBJECT = 200;

/**
 * The caller that a verified token speaks of.
 *
 * @throws RefusedToken naming the claim that is missing or malformed
 */
export function callerOf({ sub, org, scope }: JWTPayload & { org?: unknown; scope?: unknown }): Caller {
  if (typeof org !== 'string' || !ORGANISATION.test(org)) throw new RefusedToken('a claim `org` with the id of an organisation, like `org:example`');
  if (sub !== undefined && (typeof sub !== 'string' || sub.length > LONGEST_SUBJECT)) throw new RefusedToken(`a claim \`sub\` of at most ${LONGEST_SUBJECT} characters`);
  return { organisation: org, scopes: scopesOf(scope), ...(sub ? { subject: sub } : {}) };
}

function scopesOf(scope: unknown): ReadonlySet<string> {
  if (scope === undefined) return new Set();
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((each) => each !== '') : undefined;
  const right = scopes && scopes.length <= MOST_SCOPES && scopes.every((each) => SCOPE.test(each));
  if (!right) throw new RefusedToken(`a claim \`scope\` of at most ${MOST_SCOPES} scopes with a space between them`);
  return new Set(scopes);
}
