import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { roleOf, schemaOf, type SubgraphDescription } from '../define.js';
import type { Database } from './database.js';
import { connectionOf } from './connection.js';
import { sqlMigrations } from './sql-migration.js';

const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];

/**
 * Brings the schemas of the subgraphs up to date: extensions, a schema and a reading role each, and their migrations.
 * The database's user must be allowed to make these.
 *
 * @returns the names of the migrations that ran, as `subgraph/name`
 */
export async function migrate(database: Database, descriptions: readonly SubgraphDescription[]): Promise<string[]> {
  const ran: string[] = [];
  for (const description of descriptions) {
    const names = await migrateOne(database, description);
    ran.push(...names.map((name) => `${description.name}/${name}`));
  }
  return ran;
}

async function migrateOne(database: Database, description: SubgraphDescription): Promise<string[]> {
  const schema = schemaOf(description);
  const orm = await MikroORM.init({
    entities: [],
    discovery: { warnWhenNoEntities: false },
    schema,
    extensions: [Migrator],
    migrations: { migrationsList: await sqlMigrations(description), tableName: `${schema}.migration`, snapshot: false, silent: true },
    ...connectionOf(database),
  } as Options);
  try {
    const em = orm.em as SqlEntityManager;
    await prepare(em, schema, roleOf(description));
    const ran = await (orm as unknown as { migrator: Migrator }).migrator.up();
    await em.execute(`grant select on ${await readable(em, schema)} to "${roleOf(description)}"`);
    return ran.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

async function prepare(em: SqlEntityManager, schema: string, role: string): Promise<void> {
  for (const extension of EXTENSIONS) await em.execute(`create extension if not exists "${extension}" schema public`);
  await em.execute(`create schema if not exists "${schema}"`);
  await em.execute(`do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role "${role}" login; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  await em.execute(`grant usage on schema "${schema}" to "${role}"`);
}

/**
 * What the reading role may read: all but what a view stands before. Those are the tables of versions and of ids, so that no read
 * forgets its moments, and views named `…_unrestricted`, so that no read forgets its caller.
 */
async function readable(em: SqlEntityManager, schema: string): Promise<string> {
  const rows = await em.execute<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema = ?
     and table_name !~ '_(version|anchor|unrestricted)$' and table_name not in ('fact', 'delivered_row', 'recording_clock', 'migration')`,
    [schema],
  );
  return rows.map(({ name }) => name).join(', ');
}
