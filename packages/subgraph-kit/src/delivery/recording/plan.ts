import { overlap } from '../statement/period.js';
import type { Batch } from '../statement/read-all.js';
import type { Unit } from '../statement/repeats.js';
import type { Statement } from '../statement/statement.js';
import type { Taker } from '../taker.js';
import { readDelivered, type Delivered } from './delivered.js';
import type { Sql } from './transaction.js';

/** What became of a row. */
export type Effect = 'added' | 'changed' | 'unchanged';

/** What is to be recorded of one thing. */
export interface Change extends Unit {
  /** Its statements from the first that differs from what was said before; a later one holds over an earlier one. */
  pending: readonly { statement: Statement; effect: Effect }[];
}

/** What is to be recorded for one taker: first what replaces a record, so that it makes room for what is new. */
export interface Plan {
  taker: Taker;
  changes: readonly Change[];
}

export async function planOf(sql: Sql, { taker, units }: Batch): Promise<Plan> {
  const delivered = await readDelivered(
    sql,
    taker,
    units.map(({ id }) => id),
  );
  const changes = units.map((unit) => changeOf(unit, delivered)).filter(({ pending }) => pending.length > 0);
  const [replacing, adding] = [changes.filter(({ id }) => delivered.has(id)), changes.filter(({ id }) => !delivered.has(id))];
  return { taker, changes: [...replacing, ...adding] };
}

function changeOf({ id, statements }: Unit, delivered: Delivered): Change {
  const before = delivered.get(id) ?? [];
  const first = statements.findIndex(({ digest }, index) => digest !== before[index]);
  if (first < 0) return { id, statements, pending: [] };
  const pending = statements.slice(first).map((statement, index): Change['pending'][number] => {
    const replaces = first + index < before.length || corrects(statement, statements.slice(0, first + index));
    return { statement, effect: replaces ? 'changed' : 'added' };
  });
  return { id, statements, pending };
}

function corrects({ valid }: Statement, earlier: readonly Statement[]): boolean {
  return earlier.some((each) => overlap(each.valid, valid));
}
