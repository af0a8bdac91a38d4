import { ANSWER_WITHIN_MS } from '@regiograaf/subgraph-kit/protocol';

/** How subgraphs are asked over HTTP, and for how long. */
export interface Transport {
  /** Milliseconds within which a subgraph answers, repeated attempts included. */
  readonly timeoutMs: number;
  /** Bytes that an answer may have. */
  readonly responseBytes: number;
  /** Connections to one subgraph. */
  readonly connections: number;
  /** How often a query is put again that nothing came of. */
  readonly retries: number;
  readonly breaker: {
    /** Share of questions without an answer, over `windowMs`, from which on a subgraph is left alone. */
    readonly share: number;
    readonly windowMs: number;
    /** Fewer questions than this in a window tell nothing. */
    readonly questions: number;
    /** Milliseconds after which one question is let through, to see whether it answers again. */
    readonly pauseMs: number;
  };
}

export const TRANSPORT: Transport = {
  timeoutMs: ANSWER_WITHIN_MS,
  responseBytes: 20_000_000,
  connections: 64,
  retries: 2,
  breaker: { share: 0.5, windowMs: 10_000, questions: 20, pauseMs: 2_000 },
};
