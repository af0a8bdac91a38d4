import { subgraphs } from '@regiograaf/cli';
import { exampleFolders } from '@regiograaf/example-data';
import { createGateway, type GatewayOptions, type Listening } from '@regiograaf/gateway';
import { importDeliveries, listen, migrate, startSubgraph, type GatewayKey, type Log } from '@regiograaf/subgraph-kit';
import { testDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { exportJWK, generateKeyPair } from 'jose';
import { readFile } from 'node:fs/promises';

const HERE = { host: '127.0.0.1', port: 0 };
const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** The database of a graph, with the example data. */
export async function exampleDatabase(): Promise<TestDatabase> {
  const database = await testDatabase();
  await migrate(database.database, subgraphs);
  await importDeliveries({ database: database.database, subgraphs, folders: exampleFolders });
  return database;
}

/** A gateway that asks its subgraphs over HTTP, signed, all of them in this process. */
export async function startGraphApart({ database }: TestDatabase, { log, ...options }: Pick<GatewayOptions, 'identity' | 'onForbidden'> & { log: Log }): Promise<Listening> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { kty, crv, x, d } = (await exportJWK(privateKey)) as { kty: 'OKP'; crv: 'Ed25519'; x: string; d: string };
  const key: GatewayKey = { kty, crv, x, d, kid: 'a key' };
  const running = await Promise.all(subgraphs.map((each) => startSubgraph(each, database, { log })));
  const requests = { signedBy: { keys: [{ kty, crv, x, kid: key.kid }] } };
  const listening = await Promise.all(running.map((each) => listen(each, HERE, { requests, log })));
  const urls = Object.fromEntries(running.map(({ name }, index) => [name, { url: listening[index]!.url }]));
  const gateway = await createGateway({ supergraph: await readFile(SUPERGRAPH, 'utf8'), subgraphs: urls, planning: 'here', key, log, ...options });
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
