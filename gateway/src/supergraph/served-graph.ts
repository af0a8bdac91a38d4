import type { GatewayExecutor, GatewayInterface, GatewaySchemaLoadOrUpdateCallback, GatewayUnsubscriber } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { executorOf } from '../executor/executor.js';
import type { GraphVersion } from './graph-version.js';

/** The supergraph that Apollo Server serves, which can be replaced while it does. */
export class ServedGraph implements GatewayInterface {
  readonly #load: (text: string) => GraphVersion;
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  // By the schema that a request was read with, so that one under way is not planned against another.
  readonly #versions = new WeakMap<GraphQLSchema, GraphVersion>();
  #current: GraphVersion;

  /** @throws where that text cannot be served */
  constructor(text: string, load: (text: string) => GraphVersion) {
    this.#load = load;
    this.#current = this.#loaded(text);
  }

  get current(): GraphVersion {
    return this.#current;
  }

  /**
   * Goes on with another supergraph. One that cannot be served changes nothing.
   *
   * @returns whether it was another one
   * @throws where that text cannot be served
   */
  update(text: string): boolean {
    if (text === this.#current.supergraph.text) return false;
    const before = this.#current;
    this.#current = this.#loaded(text);
    before.plans.retire();
    for (const listener of this.#listeners) this.#tell(listener);
    return true;
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<{ executor: GatewayExecutor }> {
    for (const listener of this.#listeners) this.#tell(listener);
    return { executor: executorOf((schema) => this.#versions.get(schema) ?? this.#current) };
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
    this.#current.plans.retire();
  }

  #loaded(text: string): GraphVersion {
    const version = this.#load(text);
    this.#versions.set(version.supergraph.apiSchema, version);
    return version;
  }

  #tell(listener: GatewaySchemaLoadOrUpdateCallback): void {
    const { apiSchema, text } = this.#current.supergraph;
    listener({ apiSchema, coreSupergraphSdl: text });
  }
}
