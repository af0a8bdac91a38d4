import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSecret } from './write-secret.js';

export interface MadeKey {
  /** The gateway's own key; for nobody else. */
  ownFile: string;
  /** The public keys of this gateway so far, for the subgraphs. */
  publicFile: string;
  /** How many public keys there are. */
  known: number;
}

/** Makes another key for the gateway to sign its requests with. Subgraphs trust the ones before it as long as they are in the file. */
export async function makeGatewayKey(folder: string): Promise<MadeKey> {
  await mkdir(folder, { recursive: true });
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  const ownFile = join(folder, `gateway-key-${kid.slice(0, 8).replaceAll(/\W/g, '0')}.json`);
  const publicFile = join(folder, 'gateway-keys.json');
  const keys = [...(await keysIn(publicFile)), { kty, crv, x, kid, alg: 'Ed25519', use: 'sig' }];
  await writeSecret(ownFile, JSON.stringify({ kty, crv, x, d, kid }));
  await writeFile(`${publicFile}.new`, `${JSON.stringify({ keys }, null, 2)}\n`);
  await rename(`${publicFile}.new`, publicFile);
  return { ownFile, publicFile, known: keys.length };
}

async function keysIn(file: string): Promise<object[]> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { keys: object[] }).keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`The public keys of the gateway cannot be read: expected JSON in ${file}.`, { cause: error });
  }
}
