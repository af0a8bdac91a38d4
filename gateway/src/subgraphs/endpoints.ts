import type { Sign } from '@regiograaf/subgraph-kit/protocol';
import { Endpoint, type SignFor } from './endpoint.js';
import type { RemoteSubgraph } from './subgraph.js';
import type { Transport } from './transport.js';

/** The endpoints of a gateway. They outlive a supergraph: a new one that names the same addresses goes on with what is open. */
export class Endpoints {
  readonly #transport: Transport;
  readonly #sign: Sign | undefined;
  readonly #known = new Map<string, Endpoint>();

  /** @param sign signs what is asked; without it, requests go unsigned */
  constructor(transport: Transport, sign?: Sign) {
    this.#transport = transport;
    this.#sign = sign;
  }

  of(subgraph: string, { url, timeoutMs = this.#transport.timeoutMs }: RemoteSubgraph): Endpoint {
    const key = `${subgraph} ${timeoutMs} ${url}`;
    const known = this.#known.get(key);
    if (known) return known;
    const endpoint = new Endpoint({ subgraph, url }, { ...this.#transport, timeoutMs }, this.#signFor(subgraph));
    this.#known.set(key, endpoint);
    return endpoint;
  }

  #signFor(subgraph: string): SignFor | undefined {
    const sign = this.#sign;
    return sign && ((body, caller) => sign({ subgraph, body, caller }));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#known.values()].map((each) => each.close()));
  }
}
