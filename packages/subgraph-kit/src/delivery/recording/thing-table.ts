import type { Taker } from '../taker.js';
import type { Sql } from './transaction.js';

/** Values of the columns that a row says nothing of. */
export type Defaults = Readonly<Record<string, unknown>>;

/**
 * Reads the defaults of the table that a taker's rows are recorded in.
 *
 * @param attributes columns that the rows fill
 * @throws an Error if the table lacks one of them: what a delivery says would be lost without a word
 */
export async function defaultsOf(sql: Sql, { schema, file }: Taker, attributes: readonly string[]): Promise<Defaults> {
  const table = file.kind === 'fact' ? `${file.thing}_version` : file.thing;
  const [row] = await sql.query<{ found: string }>(
    `select json_build_object('defaults', "${schema}".column_defaults($1::text), 'columns', array(
       select attname from pg_attribute
       where attrelid = format('%I.%I', $2::text, $1::text)::regclass and attnum > 0 and not attisdropped))::text as found`,
    [table, schema],
  );
  const { columns, defaults } = JSON.parse(row!.found) as { columns: string[]; defaults: Defaults };
  const lost = attributes.find((attribute) => !columns.includes(attribute));
  if (lost) throw new Error(`${file.file} fills the column ${lost}, which ${schema}.${table} does not have.`);
  return defaults;
}
