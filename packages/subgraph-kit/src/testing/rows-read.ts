import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { TestGraph } from './test-graph.js';

const FLUSH = 'select pg_stat_force_next_flush()';
const READ = `select relname as name, (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
    + (select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes i where i.relid = t.relid))::integer as read
  from pg_stat_user_tables t`;

/**
 * How many rows and entries of its indexes the database reads of each table for `work`, by its own count. That is the same on any machine,
 * however busy, so it can be asserted where a time cannot.
 */
export async function rowsRead({ subgraph, database }: TestGraph, work: () => Promise<unknown>): Promise<Map<string, number>> {
  const read = async (): Promise<Map<string, number>> => {
    // Each connection counts for itself, and tells when asked.
    await (subgraph.orm.em.fork() as SqlEntityManager).execute(FLUSH);
    await database.run(FLUSH);
    const rows = await database.run<{ name: string; read: number }>(READ);
    return new Map(rows.map(({ name, read: count }) => [name, count]));
  };
  const before = await read();
  await work();
  const after = await read();
  return new Map([...after].map(([name, count]) => [name, count - (before.get(name) ?? 0)]));
}
