import { Client } from 'pg';
import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import type { Database } from '../database/database.js';
import { openMemoryDatabase } from '../database/embedded.js';
import { preparedDatabase, testServer } from './config.js';

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

async function onServer(server: string): Promise<TestDatabase> {
  const name = `regiograaf_test_${randomBytes(6).toString('hex')}`;
  await runOn(server, `create database "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return {
    // One connection answers in the order in which it is asked, as the embedded database does: what is loaded together then does not
    // depend on which of several was faster, and statements can be counted.
    database: { kind: 'server', url: url.href, poolSize: 1 },
    run: async <T extends object>(sql: string, params?: unknown[]) => (await client.query(sql, params)).rows as T[],
    close: async () => {
      await client.end();
      await runOn(server, `drop database "${name}" with (force)`);
    },
  };
}

async function runOn(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
