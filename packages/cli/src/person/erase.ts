import { inTransaction, schemaOf, type Database, type SubgraphDescription } from '@regiograaf/subgraph-kit';
import { subgraphs } from '../subgraphs.js';

type Transaction = Parameters<typeof inTransaction>[1];
type Sql = Parameters<Transaction>[0];

const PERSON = /^person:[A-Za-z0-9][A-Za-z0-9-]*$/;

export interface Erased {
  /** Tables that were searched for what was erased. */
  readonly searched: number;
  /** Tables that still hold a text of it, e.g. in words that somebody wrote; as `schema.table`. */
  readonly found: readonly string[];
  /** How many appointments of theirs stay. */
  readonly appointments: number;
}

export interface Erasing {
  readonly id: string;
  /** Writes that it was done, before it is final: what cannot be written down is not done. */
  readonly audit: (erased: Erased) => Promise<void>;
}

/**
 * Erases the attributes of a person, for good: a delivery that names them again brings nothing back. Posts and appointments stay.
 *
 * @throws where nobody has that id
 */
export function erasePerson(database: Database, { id, audit }: Erasing): Promise<Erased> {
  if (!PERSON.test(id)) throw new Error(`Expected the id of a person, like person:example, not ${JSON.stringify(id)}.`);
  return inTransaction(database, async (sql) => {
    const texts = await attributesOf(sql, id);
    await sql.query('insert into organisations.erased_person (id) values ($1) on conflict do nothing', [id]);
    await sql.query('delete from organisations.person where id = $1', [id]);
    // The database forgets the digest with it.
    await sql.query(`update organisations.delivered_row set digest = digest where thing = 'person' and id = $1`, [id]);
    const tables = await tablesOf(sql, subgraphs);
    const found: string[] = [];
    for (const table of tables) if (await holds(sql, table, texts)) found.push(table.replaceAll('"', ''));
    const [kept] = await sql.query<{ count: number }>('select count(distinct id)::integer as count from organisations.appointment_version where person = $1', [id]);
    const result = { searched: tables.length, found, appointments: kept!.count };
    await audit(result);
    return { result, keep: true };
  });
}

async function attributesOf(sql: Sql, id: string): Promise<string[]> {
  const [person] = await sql.query<Record<string, string | null>>('select name, phone, email from organisations.person where id = $1', [id]);
  if (!person) throw new Error(`Nobody has the id ${id}: either nobody ever had, or they are erased already.`);
  return Object.values(person).filter((text) => text !== null && text !== '') as string[];
}

async function tablesOf(sql: Sql, of: readonly SubgraphDescription[]): Promise<string[]> {
  const rows = await sql.query<{ name: string }>(
    `select format('"%s"."%s"', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema = any($1::text[]) order by 1`,
    [of.map(schemaOf)],
  );
  return rows.map(({ name }) => name);
}

async function holds(sql: Sql, table: string, texts: readonly string[]): Promise<boolean> {
  const rows = await sql.query(`select 1 from ${table} t where exists (select from unnest($1::text[]) text where strpos(to_jsonb(t)::text, text) > 0) limit 1`, [texts]);
  return rows.length > 0;
}
