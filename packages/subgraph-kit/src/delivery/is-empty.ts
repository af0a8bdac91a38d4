import type { Database } from '../database/database.js';
import { schemaOf, type SubgraphDescription } from '../define.js';
import { inTransaction } from './recording/transaction.js';

/** Whether nothing was ever delivered to any of the subgraphs. */
export function isEmpty(database: Database, subgraphs: readonly SubgraphDescription[]): Promise<boolean> {
  const any = subgraphs.map((each) => `select 1 from "${schemaOf(each)}".delivered_row`).join(' union all ');
  return inTransaction(database, async (sql) => ({ result: (await sql.query(`${any} limit 1`)).length === 0, keep: false }));
}
