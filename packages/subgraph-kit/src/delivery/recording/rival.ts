import { daterange } from '../statement/period.js';
import type { Statement } from '../statement/statement.js';
import type { DatabaseError } from './refusal.js';
import type { Sql } from './transaction.js';

const EXCLUSION = '23P01';

/** What an exclusion constraint compares, as SQL: its keys as k1, k2 …, and when those of two rows clash. */
interface Comparison {
  keys: string | null;
  clash: string;
  /** Which rows it is about. */
  about: string;
}

/**
 * The id of a record that stands in the way of a refused fact: the database's own message tells what the two have in
 * common, never which record it is. Asks nothing unless an exclusion constraint refused the row.
 */
export async function rivalOf(sql: Sql, { taker: { schema, file }, id, valid, attributes }: Statement, error: DatabaseError): Promise<string | undefined> {
  if (error.code !== EXCLUSION || file.kind !== 'fact') return undefined;
  const versions = `${file.thing}_version`;
  const table = `"${schema}"."${versions}"`;
  const { keys, clash, about } = await comparisonOf(sql, table, error.constraint);
  // A rule that is raised by hand has no constraint to ask.
  if (keys === null) return undefined;
  const [rival] = await sql.query<{ id: string }>(
    `select standing.id
     from (select ${keys} from jsonb_populate_record(null::${table}, "${schema}".column_defaults($2) || jsonb_strip_nulls($3::jsonb))) fresh,
       (select id, ${keys} from ${table} where upper_inf(recorded) and (${about})) standing
     where standing.id <> $1 and ${clash} order by standing.id limit 1`,
    [id, versions, JSON.stringify({ ...attributes, id, valid: daterange(valid), recorded: '(,)' })],
  );
  return rival?.id;
}

async function comparisonOf(sql: Sql, table: string, constraint: string | undefined): Promise<Comparison> {
  const [comparison] = await sql.query<Comparison>(
    `select string_agg(format('%s as k%s', pg_get_indexdef(i.indexrelid, n::integer, true), n), ', ' order by n) as keys,
       string_agg(format('fresh.k%s operator(%I.%s) standing.k%s', n, s.nspname, p.oprname, n), ' and ' order by n) as clash,
       coalesce(min(pg_get_expr(i.indpred, i.indrelid)), 'true') as about
     from pg_constraint c join pg_index i on i.indexrelid = c.conindid
     cross join unnest(c.conexclop) with ordinality as o (operator, n)
     join pg_operator p on p.oid = o.operator join pg_namespace s on s.oid = p.oprnamespace
     where c.contype = 'x' and c.conname = $1 and c.conrelid = $2::text::regclass`,
    [constraint, table],
  );
  return comparison!;
}
