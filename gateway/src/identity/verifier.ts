import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { callerOf } from './caller-of.js';
import type { Identity } from './identity.js';
import { RefusedToken } from './refused-token.js';

/** Keys that only the issuer can sign with: what verifies a token must not be able to make one. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
const CLOCK_TOLERANCE_SECONDS = 30;
const KEYS = {
  /** Published keys are read again after this long, so that a withdrawn one is trusted no longer. */
  cacheMaxAge: 600_000,
  /** A key that is not among them makes us look again, but not more often than this: anyone can name one. */
  cooldownDuration: 30_000,
  timeoutDuration: 5_000,
};

export type Verify = (token: string) => Promise<Caller>;

/**
 * Checks tokens against the issuer's keys.
 *
 * @returns a function that throws RefusedToken for a token that is not right, and another error where the keys cannot be had
 */
export function verifier({ issuer, audience, keys, clockToleranceSeconds = CLOCK_TOLERANCE_SECONDS }: Identity): Verify {
  const keySet: JWTVerifyGetKey = 'url' in keys ? createRemoteJWKSet(new URL(keys.url), KEYS) : createLocalJWKSet(keys.set);
  const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: clockToleranceSeconds, requiredClaims: ['exp'] };
  return async (token) => {
    const { payload } = await jwtVerify(token, keySet, options).catch((error: unknown) => {
      const expected = expectedInstead(error, { issuer, audience });
      throw expected === undefined ? error : new RefusedToken(expected);
    });
    return callerOf(payload);
  };
}

/** What would have been right; undefined where the token is not at fault. */
function expectedInstead(error: unknown, { issuer, audience }: Pick<Identity, 'issuer' | 'audience'>): string | undefined {
  if (error instanceof errors.JWTExpired) return 'a token that has not expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimExpected(error.claim, { issuer, audience });
  if (error instanceof errors.JOSEAlgNotAllowed) return `a token signed with one of ${ALGORITHMS.join(', ')}`;
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) return `a token that ${issuer} signed with a key it publishes`;
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'a token that names the key it is signed with (`kid`)';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid || error instanceof errors.JOSENotSupported) return 'a signed JWT (RFC 7519)';
  return undefined;
}

function claimExpected(claim: string, { issuer, audience }: Pick<Identity, 'issuer' | 'audience'>): string {
  if (claim === 'iss') return `a token of ${issuer}`;
  if (claim === 'aud') return `a token for ${audience}`;
  if (claim === 'nbf') return 'a token that is valid already';
  return `a token with a well-formed claim \`${claim}\``;
}
