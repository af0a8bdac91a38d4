import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../database/database.js';
import { type Run, runOn, serverDatabase } from './server-database.js';

/** Of the databases that a run of tests prepared. */
const prefixOf = (run: string): string => `regiograaf_prepared_${run}_`;

/**
 * The database that others are copied from, prepared by whoever in the run of tests needs it first.
 *
 * @param holds what it then holds: the same words mean the same preparation
 * @returns its name
 */
export async function preparedOnServer(server: string, { run, holds, prepare }: { run: string; holds: string; prepare: (database: Database) => Promise<unknown> }): Promise<string> {
  const name = prefixOf(run) + createHash('sha256').update(holds).digest('hex').slice(0, 16);
  await runOn(server, async (sql) => {
    // Until the connection ends, all others wait.
    await sql('select pg_advisory_lock(hashtext($1))', [name]);
    const [found] = await sql('select from pg_database where datname = $1', [name]);
    if (!found) await make(name, { server, sql, prepare });
  });
  return name;
}

async function make(name: string, { server, sql, prepare }: { server: string; sql: Run; prepare: (database: Database) => Promise<unknown> }): Promise<void> {
  const unfinished = `${name}_${randomBytes(3).toString('hex')}`;
  await sql(`create database "${unfinished}"`);
  await prepare(serverDatabase(server, unfinished));
  // Who has left may still be seen for a while.
  await sql('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [unfinished]);
  await sql(`alter database "${unfinished}" rename to "${name}"`);
}

/** After a run of tests. */
export async function dropPrepared(server: string, run: string): Promise<void> {
  await runOn(server, async (sql) => {
    const found = await sql<{ name: string }>('select datname as name from pg_database where starts_with(datname, $1)', [prefixOf(run)]);
    for (const { name } of found) await sql(`drop database "${name}" with (force)`);
  });
}
