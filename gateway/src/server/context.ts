import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit/protocol';

/** What one request carries through the gateway. */
export interface GatewayContext {
  readonly caller: Caller;
}

export async function createContext(): Promise<GatewayContext> {
  return { caller: ANONYMOUS };
}
