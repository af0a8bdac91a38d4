import { openEmbeddedDatabase, type Database } from '@regiograaf/subgraph-kit';
import type { Config } from './config.js';

export interface OpenDatabase {
  database: Database;
  /** Where the data is, in words. */
  place: string;
  close: () => Promise<void>;
}

/** The PostgreSQL server that is configured, or else the embedded database. */
export async function openDatabase({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    const { host, pathname } = new URL(databaseUrl);
    return { database: { kind: 'server', url: databaseUrl }, place: `PostgreSQL at ${host}${pathname}`, close: async () => {} };
  }
  const embedded = await openEmbeddedDatabase(dataFolder);
  return { database: embedded, place: dataFolder, close: () => embedded.close() };
}
