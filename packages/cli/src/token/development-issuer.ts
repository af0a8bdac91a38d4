import type { Identity } from '@regiograaf/gateway';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSecret } from '../keys/write-secret.js';

const ALGORITHM = 'Ed25519';
const ISSUER = 'urn:regiograaf:development';
const AUDIENCE = 'regiograaf';

export interface TokenOf {
  organisation: string;
  /** With a space between them. */
  scope: string;
  subject: string;
  expiresAt: Date;
}

/** Signs tokens for whoever can read the data folder: for one's own machine. */
export interface DevelopmentIssuer {
  identity: Identity;
  token(of: TokenOf): Promise<string>;
}

/** The development issuer of a data folder, whose key is made at the first use. */
export async function developmentIssuer(dataFolder: string): Promise<DevelopmentIssuer> {
  const jwk = await keyIn(dataFolder);
  const { d: _, ...shown } = jwk;
  const key = await importJWK(jwk, ALGORITHM);
  return {
    identity: { issuer: ISSUER, audience: AUDIENCE, keys: { set: { keys: [shown] } } },
    token: ({ organisation, scope, subject, expiresAt }) =>
      new SignJWT({ org: organisation, scope })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(expiresAt)
        .sign(key),
  };
}

async function keyIn(dataFolder: string): Promise<JWK> {
  const file = join(dataFolder, 'development-issuer.json');
  await mkdir(dataFolder, { recursive: true });
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  // Of those who make one at once, the first wins.
  await writeSecret(file, JSON.stringify(await exportJWK(privateKey)));
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (cause) {
    throw new Error(`The key of the development issuer cannot be read: expected JSON in ${file}. Remove that file, and another key is made.`, { cause });
  }
}
