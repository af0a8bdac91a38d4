import { subgraphs } from '@regiograaf/cli';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { progress } from '../shared/progress.js';
import { HISTORY } from './history.js';
import { THEMES, type Row } from './region.js';

const BATCH = 500;

/** A graph of this many regions, all alike, each recorded in the course of ten years. */
export async function loadRegions(count: number): Promise<TestGraph> {
  const graph = await startTestGraph(subgraphs.find(({ name }) => name === 'organisations')!);
  const show = progress(`Loading ${count} regions`, HISTORY.length);
  const regions = Array.from({ length: count }, (_, index) => `r${String(index + 1).padStart(2, '0')}`);
  const record = recorder(graph);
  for (const [index, { day, rowsOf }] of HISTORY.entries()) {
    // The moment of all that this session records from here on; else it would be now.
    await graph.database.run(`select set_config('regiograaf.recording_moment', $1, false)`, [`${day}T12:00:00Z`]);
    if (index === 0) await record('theme', THEMES);
    const rows = regions.map(rowsOf);
    for (const thing of Object.keys(rows[0]!)) await record(thing, rows.flatMap((each) => each[thing]!));
    show(index + 1);
  }
  await graph.database.run(`select set_config('regiograaf.recording_moment', '', false)`);
  await graph.database.run('analyze');
  return graph;
}

function recorder(graph: TestGraph): (thing: string, rows: readonly Row[]) => Promise<void> {
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
