import { within } from './deadline.js';
import type { RawSource } from './source.js';
import type { SubgraphExecutor } from './subgraph.js';

/** Asks a subgraph in this process, on behalf of the caller of the request. When it is not waited for any more, it is told. */
export function localSource(execute: SubgraphExecutor, timeoutMs: number): RawSource {
  return ({ query, variables, operationName }, { caller, signal }) =>
    within(timeoutMs, signal, (stopping) => execute({ query, variables, ...(operationName === undefined ? {} : { operationName }) }, caller, stopping));
}
