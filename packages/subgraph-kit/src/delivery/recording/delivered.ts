import type { Taker } from '../taker.js';
import type { Unit } from '../statement/repeats.js';
import type { Sql } from './transaction.js';

/** What earlier deliveries said last of things: digests by id, in the order of the rows. */
export type Delivered = ReadonlyMap<string, readonly string[]>;

export async function readDelivered(sql: Sql, { schema, file }: Taker, ids: readonly string[]): Promise<Delivered> {
  const rows = await sql.query<{ id: string; digest: string }>(
    `select id, digest from "${schema}".delivered_row where thing = $1 and id = any($2::text[]) order by id, ordinal`,
    [file.thing, ids],
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, each]) => [id, each.map(({ digest }) => digest)]));
}

/** Remembers what this delivery says of things, in place of what was said before. */
export async function writeDelivered(sql: Sql, { schema, file }: Taker, units: readonly Unit[]): Promise<void> {
  await sql.query(`delete from "${schema}".delivered_row where thing = $1 and id = any($2::text[])`, [file.thing, units.map(({ id }) => id)]);
  const rows = units.flatMap(({ id, statements }) => statements.map(({ digest }, index) => ({ id, ordinal: index + 1, digest })));
  await sql.query(
    `insert into "${schema}".delivered_row (thing, id, ordinal, digest)
     select $1, id, ordinal, digest from jsonb_to_recordset($2::jsonb) as r (id text, ordinal integer, digest text)`,
    [file.thing, JSON.stringify(rows)],
  );
}
