import type { DeliveryProblem } from '../problem.js';
import type { Statement } from '../statement/statement.js';
import { attempt, checkConstraints } from './attempt.js';
import { diagnose } from './diagnosis.js';
import type { Plan } from './plan.js';
import { record } from './record.js';
import type { Sql } from './transaction.js';

/** Records all plans, in their order, and has every rule checked. @returns what the database refuses */
export async function recordAll(sql: Sql, plans: readonly Plan[], onRecorded: (rows: readonly Statement[]) => void): Promise<DeliveryProblem[]> {
  const refused = await attempt(sql, async () => {
    for (const plan of plans) await record(sql, plan, onRecorded);
    await checkConstraints(sql);
  });
  return refused ? diagnose(sql, plans) : [];
}
