import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { Opened } from './http.js';
import type { Identity } from '../identity/identity.js';

interface Key {
  readonly kid: string;
  readonly algorithm: string;
  readonly secret: CryptoKey;
  readonly shown: JWK;
}

/** An issuer of tokens that publishes its keys, rotates them, and can be away. */
export class TestIssuer {
  readonly issuer = 'https://issuer.example';
  readonly audience = 'regiograaf';
  /** How often its keys were read. */
  reads = 0;
  away = false;
  #keys: Key[] = [];

  private constructor(private readonly origin: { url: string }) {}

  static async open(opened: Opened): Promise<TestIssuer> {
    const origin = { url: '' };
    const issuer = new TestIssuer(origin);
    origin.url = await opened.serve((_request, response) => {
      issuer.reads += 1;
      response.statusCode = issuer.away ? 500 : 200;
      response.end(issuer.away ? 'secret words of the issuer' : JSON.stringify({ keys: issuer.#keys.map(({ shown }) => shown) }));
    });
    await issuer.rotate();
    return issuer;
  }

  get identity(): Identity {
    return { issuer: this.issuer, audience: this.audience, keys: { url: `${this.origin.url}/keys` } };
  }

  /** From now on it signs with another key, and publishes that one too. */
  async rotate(algorithm = 'ES256'): Promise<void> {
    this.#keys = [await keyOf(`key-${this.#keys.length + 1}`, algorithm), ...this.#keys];
  }

  /** Publishes the newest key only. */
  withdrawOlder(): void {
    this.#keys.length = 1;
  }

  /** A token of a partner, but for what is given. */
  async token(claims: JWTPayload = {}, header: { kid?: string; alg?: string } = {}): Promise<string> {
    const { kid, algorithm, secret } = this.#keys[0]!;
    const exp = Math.floor(Date.now() / 1000) + 600;
    const usual = { iss: this.issuer, aud: this.audience, exp, sub: 'someone', org: 'org:partner', scope: 'contacts:read' };
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: algorithm, kid, ...header }).sign(secret);
  }
}

async function keyOf(kid: string, algorithm: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { kid, algorithm, secret: privateKey, shown: { ...(await exportJWK(publicKey)), kid, alg: algorithm } };
}
