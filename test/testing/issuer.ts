import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from './processes.js';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'regiograaf';

/** An issuer of tokens that other processes can reach. */
export class Issuer {
  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
  ) {}

  static async open(): Promise<Issuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] });
    const server = createServer((_request, response) => void response.end(keys)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Issuer(server, privateKey);
  }

  /** What a gateway must be told of it. */
  get settings(): Settings {
    const { port } = this.server.address() as AddressInfo;
    return { OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS_URL: `http://127.0.0.1:${port}/keys` };
  }

  /** The header of one who acts for an organisation. */
  async authorization(organisation: string, scope: string): Promise<string> {
    const token = await new SignJWT({ org: organisation, scope })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('10m')
      .sign(this.key);
    return `Bearer ${token}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
  }
}
