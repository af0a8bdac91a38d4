import { subgraphs } from '@regiograaf/cli';
import { createGateway, type GatewayOptions, type Listening } from '@regiograaf/gateway';
import { listen, startSubgraph, type GatewayKey, type Log } from '@regiograaf/subgraph-kit';
import type { TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { exportJWK, generateKeyPair } from 'jose';
import { readFile } from 'node:fs/promises';
import { PATIENT } from './whole-graph.js';

const HERE = { host: '127.0.0.1', port: 0 };
const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

export interface ApartOptions extends Pick<GatewayOptions, 'identity' | 'onForbidden'> {
  log: Log;
  /** Milliseconds that one statement of a subgraph may take. */
  statementTimeoutMs?: number;
}

/** A gateway that asks its subgraphs over HTTP, signed, all of them in this process. */
export async function startGraphApart({ database }: TestDatabase, { log, statementTimeoutMs = PATIENT.timeoutMs, ...options }: ApartOptions): Promise<Listening> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { kty, crv, x, d } = (await exportJWK(privateKey)) as { kty: 'OKP'; crv: 'Ed25519'; x: string; d: string };
  const key: GatewayKey = { kty, crv, x, d, kid: 'a key' };
  const running = await Promise.all(subgraphs.map((each) => startSubgraph(each, database, { log, statementTimeoutMs })));
  const requests = { signedBy: { keys: [{ kty, crv, x, kid: key.kid }] } };
  const listening = await Promise.all(running.map((each) => listen(each, HERE, { requests, log })));
  const urls = Object.fromEntries(running.map(({ name }, index) => [name, { url: listening[index]!.url }]));
  const gateway = await createGateway({ supergraph: await readFile(SUPERGRAPH, 'utf8'), subgraphs: urls, planning: 'here', transport: PATIENT, key, log, ...options });
  const { url } = await gateway.listen(HERE);
  return {
    url,
    close: async () => {
      await gateway.close();
      await Promise.all(listening.map((each) => each.close()));
      await Promise.all(running.map((each) => each.close()));
    },
  };
}
