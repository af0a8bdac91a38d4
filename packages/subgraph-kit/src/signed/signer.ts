import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Caller } from '../caller.js';
import { digestOf } from './digest.js';
import type { GatewayKey } from './keys.js';
import { REQUEST_ALGORITHM, REQUEST_ISSUER, REQUEST_TYPE, WINDOW_SECONDS } from './request-token.js';

export interface Signed {
  /** Name of the subgraph that is asked: what one accepts, another does not. */
  readonly subgraph: string;
  /** The body, to the byte. */
  readonly body: string;
  readonly caller: Caller;
}

/** Signs a request. @returns the value of its header `regiograaf-request` */
export type Sign = (request: Signed) => Promise<string>;

export async function signer(key: GatewayKey): Promise<Sign> {
  const privateKey = await importJWK(key, REQUEST_ALGORITHM);
  return async ({ subgraph, body, caller: { organisation, subject, activity, scopes } }) =>
    new SignJWT({ body: digestOf(body), scope: [...scopes].join(' '), ...(organisation === undefined ? {} : { org: organisation }), ...(subject === undefined ? {} : { sub: subject }), ...(activity === undefined ? {} : { activity }) })
      .setProtectedHeader({ alg: REQUEST_ALGORITHM, kid: key.kid, typ: REQUEST_TYPE })
      .setIssuer(REQUEST_ISSUER)
      .setAudience(subgraph)
      .setIssuedAt()
      .setExpirationTime(`${WINDOW_SECONDS}s`)
      .setJti(randomUUID())
      .sign(privateKey);
}
