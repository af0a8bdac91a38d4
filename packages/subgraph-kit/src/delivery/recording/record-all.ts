import type { DeliveryProblem } from '../problem.js';
import type { Statement } from '../statement/statement.js';
import { diagnose } from './diagnosis.js';
import type { Plan } from './plan.js';
import { record } from './record.js';
import { isRefusal } from './refusal.js';
import type { Sql } from './transaction.js';

/** Records all plans, in their order, and has every rule checked. @returns what the database refuses */
export async function recordAll(sql: Sql, plans: readonly Plan[], onRecorded: (rows: readonly Statement[]) => void): Promise<DeliveryProblem[]> {
  await sql.query('savepoint before_recording');
  try {
    for (const plan of plans) await record(sql, plan, onRecorded);
    await sql.query('set constraints all immediate');
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await sql.query('rollback to savepoint before_recording');
    return diagnose(sql, plans);
  }
}
