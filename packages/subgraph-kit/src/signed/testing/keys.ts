import { exportJWK, generateKeyPair } from 'jose';
import type { GatewayKey, GatewayKeys } from '../keys.js';

/** A key of a gateway, and what subgraphs know of it. */
export interface TestKey {
  readonly own: GatewayKey;
  readonly shown: GatewayKeys['keys'][number];
}

export async function testKey(kid: string): Promise<TestKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { x, d } = (await exportJWK(privateKey)) as { x: string; d: string };
  const shown = { kty: 'OKP', crv: 'Ed25519', x, kid } as const;
  return { own: { ...shown, d }, shown };
}
