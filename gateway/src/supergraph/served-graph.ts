import type { GatewayExecutor, GatewayInterface, GatewaySchemaLoadOrUpdateCallback, GatewayUnsubscriber } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { executorOf } from '../executor/executor.js';
import type { GraphVersion } from './graph-version.js';

/** What another supergraph plans before it is served: operations that were asked last, and how long that may take. */
const AHEAD = { operations: 200, withinMs: 5_000 };

/** The supergraph that Apollo Server serves, which can be replaced while it does. */
export class ServedGraph implements GatewayInterface {
  readonly #load: (text: string) => GraphVersion;
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  // By the schema that a request was read with, so that one under way is not planned against another.
  readonly #versions = new WeakMap<GraphQLSchema, GraphVersion>();
  #current: GraphVersion;
  /** The one that is being made ready. */
  #coming: GraphVersion | undefined;
  /** Settles once that is served, or will not be. */
  #served: Promise<unknown> = Promise.resolve();
  #stopped = false;

  /** @throws where that text cannot be served */
  constructor(text: string, load: (text: string) => GraphVersion) {
    this.#load = load;
    this.#current = load(text);
    this.#versions.set(this.#current.supergraph.apiSchema, this.#current);
  }

  get current(): GraphVersion {
    return this.#current;
  }

  /**
   * Goes on with another supergraph once that can plan and has planned what was asked last; until then, what was served is served on.
   * One that cannot be served changes nothing.
   *
   * @returns whether it goes on with it: not where it is the one that is served or awaited, was overtaken by another, or all stops
   * @throws where that text cannot be served
   */
  async update(text: string): Promise<boolean> {
    if (this.#stopped) return false;
    if (text === this.#coming?.supergraph.text) {
      await this.#served;
      return false;
    }
    if (text === this.#current.supergraph.text) {
      this.#await(undefined);
      return false;
    }
    const next = this.#load(text);
    this.#await(next);
    const served = this.#serve(next);
    this.#served = served.catch(() => {});
    return served;
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
    this.#stopped = true;
    this.#await(undefined);
    this.#listeners.clear();
    this.#current.plans.retire();
  }

  async #serve(next: GraphVersion): Promise<boolean> {
    try {
      await next.plans.ready(this.#current.plans.latest(AHEAD.operations), AHEAD.withinMs);
    } catch (error) {
      if (this.#coming !== next) return false;
      this.#await(undefined);
      throw error;
    }
    if (this.#coming !== next) return false;
    this.#coming = undefined;
    const before = this.#current;
    this.#current = next;
    this.#versions.set(next.supergraph.apiSchema, next);
    before.plans.retire();
    for (const listener of this.#listeners) this.#tell(listener);
    return true;
  }

  /** Nothing is left of the one that was awaited until then. */
  #await(next: GraphVersion | undefined): void {
    this.#coming?.plans.retire();
    this.#coming = next;
  }

  #tell(listener: GatewaySchemaLoadOrUpdateCallback): void {
    const { apiSchema, text } = this.#current.supergraph;
    listener({ apiSchema, coreSupergraphSdl: text });
  }
}
