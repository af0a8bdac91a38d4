import { z } from 'zod';
import { checked, type Environment } from '../environment.js';
import type { Identity } from './identity.js';

/** How callers are known: by the tokens of an issuer, by those of the development issuer, or not at all. */
export type IdentitySettings = { readonly kind: 'oidc'; readonly identity: Identity } | { readonly kind: 'development' } | { readonly kind: 'public' };

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const SECONDS = 'a number of seconds from 0 to 300';

const kinds = z.object({ IDENTITY: z.enum(['oidc', 'development', 'public'], '`oidc`, `development` or `public`').optional() });

const oidc = z.object({
  OIDC_ISSUER: z.string('the issuer of the tokens, as their claim `iss` names it').max(300),
  OIDC_AUDIENCE: z.string('what tokens for this graph have in their claim `aud`').max(300),
  OIDC_JWKS_URL: z.string('the https address of the issuer’s public keys (JWKS)').refine(isSafe, 'the https address of the issuer’s public keys (JWKS)'),
  OIDC_CLOCK_TOLERANCE: z.string().regex(/^\d{1,3}$/, SECONDS).transform(Number).refine((seconds) => seconds <= 300, SECONDS).optional(),
});

/**
 * How callers are known, by the environment.
 *
 * @param fallback what holds where neither `IDENTITY` nor an issuer is set
 * @throws naming every variable that is wrong, and what was expected
 */
export function readIdentity(given: Environment, fallback: 'oidc' | 'development'): IdentitySettings {
  const { IDENTITY } = checked(kinds, given);
  const kind = IDENTITY ?? (given['OIDC_ISSUER'] === undefined ? fallback : 'oidc');
  if (kind !== 'oidc') return { kind };
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: url, OIDC_CLOCK_TOLERANCE: clockToleranceSeconds } = checked(oidc, given);
  return { kind, identity: { issuer, audience, keys: { url }, clockToleranceSeconds } };
}

// Whoever can change the keys on their way decides who is who.
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}
