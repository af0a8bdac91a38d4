import { createLocalJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Caller } from '../caller.js';
import { digestOf } from './digest.js';
import type { GatewayKeys } from './keys.js';
import { CLOCK_TOLERANCE_SECONDS, REQUEST_ALGORITHM, REQUEST_ISSUER, REQUEST_TYPE, WINDOW_SECONDS } from './request-token.js';
import type { Seen } from './seen-once.js';

/** A request that the gateway did not sign, or not for now; the reason is for the log. */
export class UnsignedRequest extends Error {
  override name = 'UnsignedRequest';
}

/** A request whose token holds. What it asks is still to be read. */
export interface SignedRequest {
  /** For whom the gateway asks. */
  readonly caller: Caller;
  /** Whether that is the body that was signed. */
  readonly isOf: (body: Uint8Array) => boolean;
  /** Takes the request in. @throws UnsignedRequest where that happened before */
  readonly takeOnce: () => Promise<void>;
}

/** Checks the value of a request's header `regiograaf-request`. @throws UnsignedRequest */
export type VerifyRequest = (token: string | undefined) => Promise<SignedRequest>;

/** @param seen remembers which requests were taken in */
export function requestVerifier(subgraph: string, keys: GatewayKeys, seen: Seen): VerifyRequest {
  const keySet = createLocalJWKSet(keys);
  // What was seen before this process began is not remembered.
  const began = Math.floor(Date.now() / 1000);
  const options = {
    issuer: REQUEST_ISSUER,
    audience: subgraph,
    algorithms: [REQUEST_ALGORITHM],
    typ: REQUEST_TYPE,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    maxTokenAge: WINDOW_SECONDS,
    requiredClaims: ['jti', 'exp', 'body'],
  };
  return async (token) => {
    if (token === undefined) throw new UnsignedRequest('no signature');
    const { payload } = await jwtVerify(token, keySet, options).catch((error: unknown) => {
      throw error instanceof errors.JOSEError ? new UnsignedRequest(error.code, { cause: error }) : error;
    });
    const { iat = 0, jti = '', body: digest } = payload;
    if (iat < began) throw new UnsignedRequest('signed before this process began');
    return {
      caller: callerIn(payload),
      isOf: (body) => digest === digestOf(body),
      takeOnce: async () => {
        if (!(await seen.take(jti, { end: iat + WINDOW_SECONDS + CLOCK_TOLERANCE_SECONDS, now: Math.floor(Date.now() / 1000) }))) throw new UnsignedRequest('seen before');
      },
    };
  };
}

function callerIn({ org, sub, scope, activity }: JWTPayload & { org?: unknown; scope?: unknown; activity?: unknown }): Caller {
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((each) => each !== '') : [];
  return { ...(typeof org === 'string' ? { organisation: org } : {}), ...(sub === undefined ? {} : { subject: sub }), ...(typeof activity === 'string' ? { activity } : {}), scopes: new Set(scopes) };
}
