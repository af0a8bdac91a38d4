import type { Sql } from '../recording/transaction.js';

/** Which ids of things are recorded already, in any of the schemas. */
export class RecordedIds {
  private readonly tables = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly sql: Sql,
    private readonly schemas: readonly string[],
  ) {}

  /** Those of the ids that name a thing: in the schema that asks, if it has such things itself, or else wherever they are. */
  async known(thing: string, ids: readonly string[], asking: string): Promise<Set<string>> {
    const own = await this.tableOf(asking, thing);
    const others = own ? [] : await Promise.all(this.schemas.map((schema) => this.tableOf(schema, thing)));
    const found = new Set<string>();
    for (const table of [own, ...others]) {
      if (!table) continue;
      const rows = await this.sql.query<{ id: string }>(`select id from ${table} where id = any($1::text[])`, [ids]);
      for (const { id } of rows) found.add(id);
    }
    return found;
  }

  private tableOf(schema: string, thing: string): Promise<string | undefined> {
    const key = `${schema}.${thing}`;
    const known = this.tables.get(key);
    if (known) return known;
    const table = this.lookUp(schema, thing);
    this.tables.set(key, table);
    return table;
  }

  /** The ids of a fact stand in its anchor, those of a plain thing in its table. */
  private async lookUp(schema: string, thing: string): Promise<string | undefined> {
    const [row] = await this.sql.query<{ anchor: boolean; plain: boolean }>(
      `select to_regclass(format('%I.%I', $1::text, $2::text || '_anchor')) is not null as anchor,
         to_regclass(format('%I.%I', $1::text, $2::text)) is not null as plain`,
      [schema, thing],
    );
    if (row!.anchor) return `"${schema}"."${thing}_anchor"`;
    return row!.plain ? `"${schema}"."${thing}"` : undefined;
  }
}
