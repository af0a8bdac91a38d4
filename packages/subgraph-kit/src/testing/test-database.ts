import { Client } from 'pg';
import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import type { Database } from '../database/database.js';
import { openMemoryDatabase } from '../database/embedded.js';
import { preparedDatabase, testServer } from './config.js';
import { runOn, serverDatabase } from './server-database.js';

/** A database of a test's own, empty, gone when it closes. */
export interface TestDatabase {
  database: Database;
  /** Runs SQL as the database's owner. */
  run: <T extends object>(sql: string, params?: unknown[]) => Promise<T[]>;
  close: () => Promise<void>;
}

/** In memory, or on a PostgreSQL server (`postgres://user@host:port/database`). */
export async function testDatabase(server: string | undefined = testServer()): Promise<TestDatabase> {
  return server ? onServer(server) : inMemory(preparedDatabase.file());
}

/** In memory, and with what a prepared one holds. */
export async function inMemory(prepared: string | undefined): Promise<TestDatabase> {
  const database = await openMemoryDatabase(prepared ? await openAsBlob(prepared) : undefined);
  return {
    database,
    run: async <T extends object>(sql: string, params?: unknown[]) => (await database.pglite.query<T>(sql, params)).rows,
    close: () => database.pglite.close(),
  };
}

/** On a server, as a copy of a prepared database if one is named. */
export async function onServer(server: string, prepared?: string): Promise<TestDatabase> {
  const name = `regiograaf_test_${randomBytes(6).toString('hex')}`;
  await runOn(server, (run) => run(`create database "${name}"${prepared ? ` template "${prepared}"` : ''}`));
  const database = serverDatabase(server, name);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return {
    database,
    run: async <T extends object>(sql: string, params?: unknown[]) => (await client.query(sql, params)).rows as T[],
    close: async () => {
      await client.end();
      await runOn(server, (run) => run(`drop database "${name}" with (force)`));
    },
  };
}
