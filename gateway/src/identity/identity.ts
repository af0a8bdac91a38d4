import type { JSONWebKeySet } from 'jose';

/** Whose tokens say who a caller is. */
export interface Identity {
  /** As tokens name it in `iss`. */
  readonly issuer: string;
  /** What tokens for this graph name in `aud`. */
  readonly audience: string;
  /** The issuer's public keys: where it publishes them, or the keys themselves. */
  readonly keys: { readonly url: string } | { readonly set: JSONWebKeySet };
  /** How far the issuer's clock and this one may differ. */
  readonly clockToleranceSeconds?: number;
}
