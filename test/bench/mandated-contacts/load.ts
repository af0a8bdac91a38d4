import { subgraphs } from '@regiograaf/cli';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { progress } from '../shared/progress.js';
import { recorder, recordOn, stopRecording } from '../shared/recorder.js';
import { HISTORY } from './history.js';
import { THEMES } from './region.js';

/** A graph of this many regions, all alike, each recorded in the course of ten years. */
export async function loadRegions(count: number): Promise<TestGraph> {
  const graph = await startTestGraph(subgraphs.find(({ name }) => name === 'organisations')!);
  const show = progress(`Loading ${count} regions`, HISTORY.length);
  const regions = Array.from({ length: count }, (_, index) => `r${String(index + 1).padStart(2, '0')}`);
  const record = recorder(graph);
  for (const [index, { day, rowsOf }] of HISTORY.entries()) {
    await recordOn(graph, day);
    if (index === 0) await record('theme', THEMES);
    const rows = regions.map(rowsOf);
    for (const thing of Object.keys(rows[0]!)) await record(thing, rows.flatMap((each) => each[thing]!));
    show(index + 1);
  }
  await stopRecording(graph);
  return graph;
}
