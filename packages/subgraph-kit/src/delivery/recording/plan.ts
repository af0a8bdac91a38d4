import type { DeliveryProblem } from '../problem.js';
import { overlap } from '../statement/period.js';
import type { Batch } from '../statement/read-all.js';
import type { Unit } from '../statement/repeats.js';
import type { Statement } from '../statement/statement.js';
import type { Taker } from '../taker.js';
import { contradiction, repeats, type Before } from './contradiction.js';
import { readDelivered } from './delivered.js';
import { readStanding } from './standing.js';
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

/** A plan, and the rows that may not change what they change. */
export interface Planned {
  plan: Plan;
  problems: readonly DeliveryProblem[];
}

export async function planOf(sql: Sql, { taker, units }: Batch): Promise<Planned> {
  const delivered = await readDelivered(
    sql,
    taker,
    units.map(({ id }) => id),
  );
  const differing = units.filter(({ id, statements }) => statements.some(({ digest }, index) => digest !== delivered.get(id)?.[index]));
  const standing = await readStanding(
    sql,
    taker,
    differing.map(({ id }) => id),
  );
  const judged = differing.map((unit) => judge(unit, { said: delivered.get(unit.id) ?? [], standing: standing.get(unit.id) ?? [] }));
  const changes = judged.map(({ change }) => change).filter(({ pending }) => pending.length > 0);
  const [replacing, adding] = [changes.filter(({ id }) => delivered.has(id)), changes.filter(({ id }) => !delivered.has(id))];
  return { plan: { taker, changes: [...replacing, ...adding] }, problems: judged.flatMap(({ problems }) => problems) };
}

function judge({ id, statements }: Unit, before: Before): { change: Change; problems: DeliveryProblem[] } {
  const { said, standing } = before;
  const first = statements.findIndex((statement, index) => !repeats(statement, said[index], standing));
  if (first < 0) return { change: { id, statements, pending: [] }, problems: [] };
  const pending = statements.slice(first).map((statement, index): Change['pending'][number] => {
    const replaces = first + index < said.length || corrects(statement, statements.slice(0, first + index));
    return { statement, effect: replaces ? 'changed' : 'added' };
  });
  const problems = statements.flatMap((statement, index) => (repeats(statement, said[index], standing) ? [] : (contradiction(statement, index, before) ?? [])));
  return { change: { id, statements, pending }, problems };
}

function corrects({ valid }: Statement, earlier: readonly Statement[]): boolean {
  return earlier.some((each) => overlap(each.valid, valid));
}
