import type { Table } from '../folder/csv.js';
import type { Folder } from '../folder/folder.js';
import { headerProblems } from '../folder/header.js';
import type { Manifest } from '../folder/manifest.js';
import type { DeliveryProblem } from '../problem.js';
import type { Taker } from '../taker.js';
import { unitsOf, type Unit } from './repeats.js';
import { readStatement, type ReadStatement, type Statement } from './statement.js';

/** All that folders state, and what is wrong with it as far as the files tell by themselves. */
export interface Reading {
  statements: Statement[];
  /** What is to be recorded, in that order. */
  batches: Batch[];
  problems: DeliveryProblem[];
}

/** What one taker's file states, over all folders. */
export interface Batch {
  taker: Taker;
  units: Unit[];
}

export function readAll(folders: readonly Folder[], takers: readonly Taker[]): Reading {
  const problems = folders.flatMap((folder) => folder.problems);
  const statements: Statement[] = [];
  for (const { tables, manifest } of folders) {
    for (const table of tables) {
      const takersOfFile = takers.filter(({ file }) => file.file === table.file);
      problems.push(...headerProblems(table, takersOfFile));
      for (const taker of takersOfFile) {
        for (const read of readTable(table, taker, manifest)) {
          statements.push(read.statement);
          problems.push(...read.problems);
        }
      }
    }
  }
  return { statements, batches: batchesOf(statements, takers, problems), problems };
}

function readTable(table: Table, taker: Taker, manifest: Manifest | undefined): ReadStatement[] {
  const ragged = new Set(table.rows.filter((row) => row.ragged).map(({ line }) => line));
  const { folder, file, rows } = table;
  return rows.map(({ line, cells }) => {
    const read = readStatement({ folder, file, line, cells }, taker, manifest);
    return ragged.has(line) ? { statement: { ...read.statement, ragged: true, references: [] }, problems: [] } : read;
  });
}

/** One kind of thing may be stated by several files: its ids are unique over all of them. */
function batchesOf(statements: readonly Statement[], takers: readonly Taker[], problems: DeliveryProblem[]): Batch[] {
  const byThing = Map.groupBy(statements, ({ taker }) => `${taker.schema}.${taker.file.thing}`);
  const units = [...byThing.values()].flatMap((each) => {
    const grouped = unitsOf(each);
    for (const problem of grouped.problems) problems.push(problem);
    return grouped.units;
  });
  const byTaker = Map.groupBy(units, (unit) => unit.statements[0]!.taker);
  return takers.filter((taker) => byTaker.has(taker)).map((taker) => ({ taker, units: byTaker.get(taker)! }));
}
