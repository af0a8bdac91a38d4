import type { Sql } from './transaction.js';

/** Tells the query planner what there is now: the embedded database has nobody else who would, and without it plans are guesses. */
export async function analyze(sql: Sql, schemas: readonly string[]): Promise<void> {
  const tables = await sql.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) and tablename ~ '_(version|anchor)$'",
    [[...schemas]],
  );
  if (tables.length > 0) await sql.query(`analyze ${tables.map(({ name }) => name).join(', ')}`);
}
