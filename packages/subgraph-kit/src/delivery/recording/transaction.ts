import { setImmediate } from 'node:timers/promises';
import { Client } from 'pg';
import type { Database } from '../../database/database.js';

/** A connection within a transaction. */
export interface Sql {
  query<Row extends object>(text: string, parameters?: unknown[]): Promise<Row[]>;
}

/** What came of a transaction's work, and whether to keep what it wrote. */
export interface Outcome<T> {
  result: T;
  keep: boolean;
}

/** Runs work in one transaction as the database's own user; undone if it fails or is not to be kept. */
export function inTransaction<T>(database: Database, work: (sql: Sql) => Promise<Outcome<T>>): Promise<T> {
  return database.kind === 'embedded' ? embedded(database.pglite, work) : onServer(database.url, work);
}

async function embedded<T>(pglite: Extract<Database, { kind: 'embedded' }>['pglite'], work: (sql: Sql) => Promise<Outcome<T>>): Promise<T> {
  return pglite.transaction(async (transaction) => {
    const { result, keep } = await work({
      query: async <Row>(text: string, parameters?: unknown[]) => {
        // The embedded database works without ever waiting: unless it is given the time, the process hears no signal till the end.
        await setImmediate();
        return (await transaction.query<Row>(text, parameters)).rows;
      },
    });
    if (!keep) await transaction.rollback();
    return result;
  });
}

async function onServer<T>(url: string, work: (sql: Sql) => Promise<Outcome<T>>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A connection that is lost between two statements fails the next one; it must not end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    const { result, keep } = await work({
      query: async <Row>(text: string, parameters?: unknown[]) => (await client.query(text, parameters)).rows as Row[],
    });
    await client.query(keep ? 'commit' : 'rollback');
    return result;
  } finally {
    // Ends the transaction too, if it is still open.
    await client.end();
  }
}
