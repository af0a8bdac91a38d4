import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import type { OperationTypeNode } from 'graphql';

/** What a subgraph is asked. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** One fetch of a query plan. */
export interface SubgraphFetch extends SubgraphRequest {
  readonly kind: OperationTypeNode;
}

/** An answer as GraphQL defines it; data may be partial where there are errors. */
export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** @param signal aborted when nobody waits for the answer any more */
export type SubgraphExecutor = (request: SubgraphRequest, caller: Caller, signal?: AbortSignal) => Promise<SubgraphResponse>;

/** A subgraph in its own process, at the address of its GraphQL endpoint. */
export interface RemoteSubgraph {
  readonly url: string;
  /** Milliseconds within which it answers; else those of all subgraphs. */
  readonly timeoutMs?: number;
}

/** A subgraph in this process. */
export interface LocalSubgraph {
  readonly execute: SubgraphExecutor;
  /** Whether it can answer now, e.g. whether its database does. */
  readonly ready: () => boolean | Promise<boolean>;
}

export type Subgraph = RemoteSubgraph | LocalSubgraph;

/** By name in the supergraph. */
export type Subgraphs = Readonly<Record<string, Subgraph>>;
