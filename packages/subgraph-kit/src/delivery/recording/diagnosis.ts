import type { DeliveryProblem } from '../problem.js';
import { attempt, checkConstraints } from './attempt.js';
import { Isolation, MOST_REFUSED, type Check } from './isolation.js';
import type { Plan } from './plan.js';
import { refusalProblem } from './refusal.js';
import { rivalOf } from './rival.js';
import type { Sql } from './transaction.js';

/**
 * Finds the rows for which the database refuses the plans.
 *
 * @returns the problems; if there are none, all is recorded after all
 */
export async function diagnose(sql: Sql, plans: readonly Plan[]): Promise<DeliveryProblem[]> {
  // What other rows refer to is there, even if it is refused itself: that is no problem of theirs.
  for (const plan of plans) await prepareAnchors(sql, plan);
  await sql.query('savepoint diagnosis');
  const atOnce = await isolate(sql, plans, 'none');
  // Rows that wait for one another are only judged together; if all the rest holds, these are the only ones.
  if (atOnce.isFull || !(await attempt(sql, () => checkConstraints(sql)))) return problemsOf(sql, atOnce);
  await sql.query('rollback to savepoint diagnosis');
  const atTheEnd = await isolate(sql, plans, 'each');
  if (!atTheEnd.isFull) await atTheEnd.retry();
  return problemsOf(sql, atTheEnd);
}

async function isolate(sql: Sql, plans: readonly Plan[], check: Check): Promise<Isolation> {
  const isolation = new Isolation(sql, check);
  for (const plan of plans) await isolation.record(plan);
  return isolation;
}

async function problemsOf(sql: Sql, isolation: Isolation): Promise<DeliveryProblem[]> {
  const problems: DeliveryProblem[] = [];
  for (const refused of isolation.refused) {
    const { row, error } = await isolation.firstRow(refused);
    const { statement } = refused.change.pending[row]!;
    problems.push(refusalProblem(statement, error, await rivalOf(sql, statement, error)));
  }
  if (!isolation.isFull) return problems;
  const { folder, file } = isolation.refused.at(-1)!.change.statements[0]!.origin;
  return [...problems, { folder, file, expected: `fewer than ${MOST_REFUSED} rows that the database refuses; what comes after these is not judged yet` }];
}

async function prepareAnchors(sql: Sql, { taker: { schema, file }, changes }: Plan): Promise<void> {
  if (file.kind !== 'fact') return;
  await sql.query(`insert into "${schema}"."${file.thing}_anchor" (id) select unnest($1::text[]) on conflict do nothing`, [changes.map(({ id }) => id)]);
}
