import { daterange } from '../statement/period.js';
import type { Statement } from '../statement/statement.js';
import type { Taker } from '../taker.js';
import { writeDelivered } from './delivered.js';
import type { Change, Plan } from './plan.js';
import { defaultsOf, type Defaults } from './thing-table.js';
import type { Sql } from './transaction.js';

const ROWS_PER_CALL = 1000;

/** Records all changes of a plan; what refuses them right away or would at the end is left to the caller. */
export async function record(sql: Sql, { taker, changes }: Plan, onRecorded: (rows: readonly Statement[]) => void = () => {}): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const defaults = await defaultsOf(sql, taker, Object.keys(first.pending[0]!.statement.attributes));
  for (const rows of rounds(changes)) {
    for (let start = 0; start < rows.length; start += ROWS_PER_CALL) {
      const chunk = rows.slice(start, start + ROWS_PER_CALL);
      await (taker.file.kind === 'fact' ? recordFacts : upsert)(sql, taker, withDefaults(chunk, defaults));
      onRecorded(chunk);
    }
  }
  await writeDelivered(sql, taker, changes);
}

/** The first row of each thing, then the second of those that have one: a correction comes after what it corrects. */
function rounds(changes: readonly Change[]): Statement[][] {
  const most = changes.reduce((longest, { pending }) => Math.max(longest, pending.length), 0);
  return Array.from({ length: most }, (_, round) => changes.flatMap(({ pending }) => pending[round]?.statement ?? []));
}

/** What a row leaves out is written too, or the value of an earlier record would stay. */
function withDefaults(rows: readonly Statement[], defaults: Defaults): Statement[] {
  return rows.map((row) => ({
    ...row,
    attributes: Object.fromEntries(Object.entries(row.attributes).map(([name, value]) => [name, value ?? defaults[name] ?? null])),
  }));
}

async function recordFacts(sql: Sql, { schema, file }: Taker, rows: readonly Statement[]): Promise<void> {
  const changes = rows.map(({ id, valid, reason, attributes }) => ({ id, valid: daterange(valid), reason, attributes }));
  await sql.query(`select "${schema}".record($1, $2::jsonb)`, [file.thing, JSON.stringify(changes)]);
}

async function upsert(sql: Sql, { schema, file }: Taker, rows: readonly Statement[]): Promise<void> {
  const table = `"${schema}"."${file.thing}"`;
  const columns = Object.keys(rows[0]!.attributes).map((column) => `"${column}"`);
  await sql.query(
    `insert into ${table} (id, ${columns.join(', ')}) select id, ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(rows.map(({ id, attributes }) => ({ id, ...attributes })))],
  );
}
