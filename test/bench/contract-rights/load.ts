import { subgraphs } from '@regiograaf/cli';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { progress } from '../shared/progress.js';
import { recorder, recordOn, stopRecording } from '../shared/recorder.js';
import { HISTORY } from './contracts.js';

/** A graph of this many contracts, all alike, each recorded in the course of four years. */
export async function loadContracts(count: number): Promise<TestGraph> {
  const graph = await startTestGraph(subgraphs.find(({ name }) => name === 'contracts')!);
  const record = recorder(graph);
  const all = HISTORY.map(({ day, rowsOf }) => ({ day, rows: Array.from({ length: count }, (_, number) => rowsOf(number)) }));
  const show = progress(`Loading ${count} contracts`, all.flatMap(({ rows }) => Object.keys(rows[0]!)).length);
  let done = 0;
  for (const { day, rows } of all) {
    await recordOn(graph, day);
    for (const thing of Object.keys(rows[0]!)) {
      await record(thing, rows.flatMap((each) => each[thing]!));
      show((done += 1));
    }
  }
  await stopRecording(graph);
  return graph;
}
