import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit/protocol';

/** What one request carries through the gateway. */
export interface GatewayContext {
  readonly caller: Caller;
  /** Types of which a subgraph said that something referred to is not there: null is the answer then, not an error. */
  readonly missing: Set<string>;
}

export function contextOf(caller: Caller): GatewayContext {
  return { caller, missing: new Set() };
}

export async function createContext(): Promise<GatewayContext> {
  return contextOf(ANONYMOUS);
}
