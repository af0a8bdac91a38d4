import { Client } from 'pg';
import type { Database } from '../database/database.js';

/** Runs one statement. */
export type Run = <T extends object>(sql: string, params?: unknown[]) => Promise<T[]>;

/** Does something on a connection of its own to a server (`postgres://user@host:port/database`). */
export async function runOn<T>(server: string, work: (run: Run) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(async <Row extends object>(sql: string, params?: unknown[]) => (await client.query(sql, params)).rows as Row[]);
  } finally {
    await client.end();
  }
}

/**
 * A database on a server, by its name. One connection answers in the order in which it is asked, as the embedded database does: what is
 * loaded together then does not depend on which of several was faster, and statements can be counted.
 */
export function serverDatabase(server: string, name: string): Database & { kind: 'server' } {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { kind: 'server', url: url.href, poolSize: 1 };
}
