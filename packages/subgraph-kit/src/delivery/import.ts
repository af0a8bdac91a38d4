import type { Database } from '../database/database.js';
import type { SubgraphDescription } from '../define.js';
import { readFolder } from './folder/folder.js';
import { DeliveryRefused, inOrder, type DeliveryProblem } from './problem.js';
import { progressOf, type ImportProgress } from './progress.js';
import { analyze } from './recording/analyze.js';
import { lastMoment, startRecording, untilPast } from './recording/clock.js';
import { planOf, type Planned } from './recording/plan.js';
import { recordAll } from './recording/record-all.js';
import { inTransaction, type Sql } from './recording/transaction.js';
import { referenceProblems } from './reference/references.js';
import { reportOf, type ImportReport } from './report.js';
import { readAll, type Batch } from './statement/read-all.js';
import { takersOf } from './taker.js';

export interface ImportOptions {
  /** With the schemas of all subgraphs up to date, and a user that may write to them. */
  database: Database;
  /** All subgraphs: what one refers to, another may own. */
  subgraphs: readonly SubgraphDescription[];
  /** The deliveries, each in a folder of its own; together they must be complete. */
  folders: readonly string[];
  /** Tries everything, and keeps nothing. */
  dryRun?: boolean;
  onProgress?: (progress: ImportProgress) => void;
}

/**
 * Records deliveries: all that they say, or nothing. What was recorded before and is said again stays as it is, and so
 * does what is no longer said; what is said otherwise, by who maintains it and with a reason, is recorded anew. On return
 * a read sees all of it.
 *
 * @throws DeliveryRefused with every problem of the files and references; or, if there is none, with every row that may
 *   not change what it changes; or else with the rows that the database refuses, up to a hundred
 */
export async function importDeliveries({ database, subgraphs, folders, dryRun = false, onProgress = () => {} }: ImportOptions): Promise<ImportReport> {
  const takers = takersOf(subgraphs);
  const schemas = [...new Set(takers.map(({ schema }) => schema))];
  const known = [...new Set(takers.map(({ file }) => file.file))];
  const read = await Promise.all([...new Set(folders)].map((folder) => readFolder(folder, known)));
  const { statements, batches, problems } = readAll(read, takers);
  const { report, moment } = await inTransaction(database, async (sql) => {
    await startRecording(sql, schemas);
    refuse([...problems, ...(await referenceProblems(sql, { folders: read, statements, takers }))], folders);
    const planned = await plansOf(sql, batches);
    refuse(planned.flatMap((each) => each.problems), folders);
    const plans = planned.map(({ plan }) => plan);
    refuse(await recordAll(sql, plans, progressOf(plans, onProgress)), folders);
    await analyze(sql, schemas);
    return { result: { report: reportOf(read, statements, plans), moment: await lastMoment(sql, schemas) }, keep: !dryRun };
  });
  if (!dryRun) await untilPast(moment);
  return { dryRun, ...report };
}

async function plansOf(sql: Sql, batches: readonly Batch[]): Promise<Planned[]> {
  const plans: Planned[] = [];
  for (const batch of batches) plans.push(await planOf(sql, batch));
  return plans;
}

function refuse(problems: readonly DeliveryProblem[], folders: readonly string[]): void {
  if (problems.length > 0) throw new DeliveryRefused(inOrder(problems, folders));
}
