import type { DeliveryProblem } from '../problem.js';
import type { Taker } from '../taker.js';
import type { Change, Plan } from './plan.js';
import { record } from './record.js';
import { isRefusal, refusalProblem, type DatabaseError } from './refusal.js';
import type { Sql } from './transaction.js';

interface Refused {
  taker: Taker;
  change: Change;
  error: DatabaseError;
}

/**
 * Records changes by ever smaller groups, so that each row the database refuses is known by itself. What is refused is
 * tried again after all the rest: it may have waited for a row of a later file.
 *
 * @returns the problems; if there are none, all is recorded after all
 */
export async function diagnose(sql: Sql, plans: readonly Plan[]): Promise<DeliveryProblem[]> {
  // What other rows refer to is there, even if it is refused itself: that is no problem of theirs.
  for (const plan of plans) await prepareAnchors(sql, plan);
  let refused: Refused[] = [];
  for (const plan of plans) refused.push(...(await isolate(sql, plan)));
  for (let before = Infinity; refused.length > 0 && refused.length < before; ) {
    before = refused.length;
    const again: Refused[] = [];
    for (const { taker, change } of refused) {
      const error = await attempt(sql, { taker, changes: [change] });
      if (error) again.push({ taker, change, error });
    }
    refused = again;
  }
  const problems: DeliveryProblem[] = [];
  for (const each of refused) problems.push(await problemOf(sql, each));
  return problems;
}

async function isolate(sql: Sql, { taker, changes }: Plan): Promise<Refused[]> {
  const error = await attempt(sql, { taker, changes });
  if (!error) return [];
  if (changes.length === 1) return [{ taker, change: changes[0]!, error }];
  const middle = Math.ceil(changes.length / 2);
  const first = await isolate(sql, { taker, changes: changes.slice(0, middle) });
  return first.concat(await isolate(sql, { taker, changes: changes.slice(middle) }));
}

/** Records changes and checks them at once. @returns why they are refused, undone then, or undefined */
async function attempt(sql: Sql, plan: Plan): Promise<DatabaseError | undefined> {
  await sql.query('savepoint attempt');
  try {
    await record(sql, plan);
    await sql.query('set constraints all immediate');
    await sql.query('set constraints all deferred');
    await sql.query('release savepoint attempt');
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await sql.query('rollback to savepoint attempt');
    await sql.query('release savepoint attempt');
    return error;
  }
}

/** Of a thing with several rows, the first with which it is refused. */
async function problemOf(sql: Sql, { taker, change, error }: Refused): Promise<DeliveryProblem> {
  for (let rows = 1; rows < change.pending.length; rows += 1) {
    const refusal = await attempt(sql, { taker, changes: [{ ...change, pending: change.pending.slice(0, rows) }] });
    if (refusal) return refusalProblem(change.pending[rows - 1]!.statement, refusal);
  }
  return refusalProblem(change.pending.at(-1)!.statement, error);
}

async function prepareAnchors(sql: Sql, { taker: { schema, file }, changes }: Plan): Promise<void> {
  if (file.kind !== 'fact') return;
  await sql.query(`insert into "${schema}"."${file.thing}_anchor" (id) select unnest($1::text[]) on conflict do nothing`, [changes.map(({ id }) => id)]);
}
