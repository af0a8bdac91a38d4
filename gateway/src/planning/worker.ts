import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'graphql';
import { loadSupergraph } from '../supergraph/supergraph.js';
import { exercises } from './exercises.js';
import type { Plannable } from './planner.js';

// What runs in a planner's thread: it is told a supergraph once, and then one operation after the other.

/** What the thread says: that it is ready, or how one operation went. A plan travels as JSON, which all of it is. */
export type Answer = ({ readonly ready: true } | { readonly plan: string } | { readonly error: string }) & {
  /** Milliseconds that it has worked until then. */
  readonly worked: number;
};

const port = parentPort!;
const supergraph = loadSupergraph(workerData as string);
const plan = ({ text, operationName }: Plannable): unknown => supergraph.plan(parse(text, { noLocation: true }), operationName);

for (const text of exercises(supergraph.apiSchema)) planned(() => plan({ text }));

port.on('message', (plannable: Plannable) => {
  const outcome = planned(() => plan(plannable));
  port.postMessage({ ...outcome, worked: worked() } satisfies Answer);
});
port.postMessage({ ready: true, worked: worked() } satisfies Answer);

function planned(make: () => unknown): { readonly plan: string } | { readonly error: string } {
  try {
    return { plan: JSON.stringify(make()) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
