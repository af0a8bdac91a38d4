import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphFetch } from './subgraph.js';

/** For whom a subgraph is asked. */
export interface Asking {
  readonly caller: Caller;
  /** Aborted when whoever asked has left. */
  readonly signal: AbortSignal;
  /** Subgraphs that let this request wait in vain: they are not waited for again. */
  readonly late: Set<string>;
}

export interface Answer {
  readonly data: Record<string, unknown> | null;
  /** Fit to be seen. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** Asks a subgraph. It never fails: undefined says that there was no answer, which the log has. */
export type Source = (request: SubgraphFetch, asking: Asking) => Promise<Answer | undefined>;

/** Asks a subgraph, and hands on whatever it says. @throws NoAnswer */
export type RawSource = (request: SubgraphFetch, asking: Asking) => Promise<unknown>;
