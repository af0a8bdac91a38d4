import type { Server } from 'node:http';
import { type Address, bind } from '@regiograaf/subgraph-kit/http';

/**
 * Accepts connections.
 *
 * @returns the address that it can be reached at, e.g. `http://127.0.0.1:4000`
 * @throws in words that tell what to change
 */
export async function listen(server: Server, address: Address): Promise<string> {
  const port = await bind(server, address);
  const reachable = address.host === '0.0.0.0' || address.host === '::' ? 'localhost' : address.host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
