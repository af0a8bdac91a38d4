import { TestIssuer } from '@regiograaf/gateway/testing';
import { below, one } from '../testing/chance.js';

const ORGANISATIONS = 400;
const SCOPES = ['', 'contacts:read', 'contacts:read steward:region:rijnmond'];

/** Callers of every kind: the public from many addresses, organisations with tokens of their own, and tokens that are not right. */
export class Callers {
  #issuer;

  constructor(issuer) {
    this.#issuer = issuer;
  }

  static async open(opened) {
    return new Callers(await TestIssuer.open(opened));
  }

  /** How a gateway knows them. */
  get settings() {
    const { issuer, audience, keys } = this.#issuer.identity;
    return { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: keys.url, PROXIES: '1' };
  }

  /** The headers of any of them. */
  async any(random) {
    const from = { 'x-forwarded-for': `10.${below(250, random)}.${below(250, random)}.1` };
    const chance = random();
    if (chance < 0.5) return from;
    if (chance < 0.6) return { ...from, authorization: `Bearer ${await this.#wrong(random)}` };
    const claims = { org: `org:${below(ORGANISATIONS, random)}`, scope: one(SCOPES, random), jti: crypto.randomUUID() };
    return { ...from, authorization: `Bearer ${await this.#issuer.token(claims)}` };
  }

  async #wrong(random) {
    const expired = await this.#issuer.token({ exp: 1_000 });
    return one([expired, expired.slice(0, -5), 'x'.repeat(1 + below(5_000, random)), `${expired}.${expired}`], random);
  }
}
