import type { TestGraph } from '@regiograaf/subgraph-kit/testing';

/** What a test graph records of a thing. */
export type Row = Parameters<TestGraph['record']>[1];
export type Rows = Record<string, Row[]>;

const BATCH = 500;

/** Records any number of rows of a thing. */
export function recorder(graph: TestGraph): (thing: string, rows: readonly Row[]) => Promise<void> {
  let batches = 0;
  return async (thing, rows) => {
    for (let first = 0; first < rows.length; first += BATCH) {
      await graph.record(thing, ...rows.slice(first, first + BATCH));
      batches += 1;
      // The embedded database has nobody else who tells its planner what there is, and a plan made for a few rows is slow for many.
      if (Number.isInteger(Math.log2(batches))) await graph.database.run('analyze');
    }
  };
}

/** All that is recorded from here on is recorded at noon of a day. */
export async function recordOn(graph: TestGraph, day: string): Promise<void> {
  await graph.database.run(`select set_config('regiograaf.recording_moment', $1, false)`, [`${day}T12:00:00Z`]);
}

/** What is recorded from here on is recorded now; what there is, the planner is told. */
export async function stopRecording(graph: TestGraph): Promise<void> {
  await graph.database.run(`select set_config('regiograaf.recording_moment', '', false)`);
  await graph.database.run('analyze');
}
