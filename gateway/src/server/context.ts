import type { Caller } from '@regiograaf/subgraph-kit/protocol';

/** What one request carries through the gateway. */
export interface GatewayContext {
  readonly caller: Caller;
  /** Aborted when whoever asked has left. */
  readonly signal: AbortSignal;
  /** Where the request came from; absent for what is asked in process. */
  readonly address?: string;
  /** How much the operation asks for, once that is measured. */
  readonly asked: { things: number };
}

export function contextOf(caller: Caller, { address, signal = new AbortController().signal }: { address?: string; signal?: AbortSignal } = {}): GatewayContext {
  return { caller, signal, asked: { things: 0 }, ...(address === undefined ? {} : { address }) };
}
