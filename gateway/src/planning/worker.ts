import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'graphql';
import { loadSupergraph } from '../supergraph/supergraph.js';
import type { Plannable } from './planner.js';

// What runs in a planner's thread: it is told a supergraph once, and then one operation after the other.

/** What the thread says: that it is ready, or how one operation went. A plan travels as JSON, which all of it is. */
export type Answer = { readonly ready: true } | { readonly plan: string } | { readonly error: string };

const port = parentPort!;
const supergraph = loadSupergraph(workerData as string);

port.on('message', ({ text, operationName }: Plannable) => {
  port.postMessage(planned(() => supergraph.plan(parse(text, { noLocation: true }), operationName)));
});
port.postMessage({ ready: true } satisfies Answer);

function planned(plan: () => unknown): Answer {
  try {
    return { plan: JSON.stringify(plan()) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
