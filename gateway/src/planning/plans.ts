import type { QueryPlan } from '@apollo/query-planner';
import { LRUCache } from 'lru-cache';
import { type DocumentNode, GraphQLError, print } from 'graphql';
import { PlanMetrics, type PlanSource } from '../telemetry/plan-metrics.js';
import type { Planner } from './planner.js';

const MOST_PLANS = 2_000;
/** Characters of the plans written out. */
const MOST_CHARACTERS = 50_000_000;
/** Operations that wait to be planned; whoever comes then is told so, instead of waiting too. */
const MOST_AT_ONCE = 50;
const MOST_REFUSED = 1_000;
const REFUSED_FOR_MS = 60_000;

/**
 * The query plans of one supergraph, the latest used ones kept. They are kept by the text of what is planned, not of what the
 * client sent: the rooms before this one may have rewritten it.
 */
export class Plans {
  readonly #planner: Planner;
  readonly #metrics = new PlanMetrics();
  readonly #kept = new LRUCache<string, QueryPlan>({
    max: MOST_PLANS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (plan, key) => JSON.stringify(plan).length + key.length,
  });
  /** What was too much to plan would be so again; whoever repeats it is refused at once. */
  readonly #refused = new LRUCache<string, GraphQLError>({ max: MOST_REFUSED, ttl: REFUSED_FOR_MS });
  readonly #planning = new Map<string, Promise<QueryPlan>>();
  // A document that comes again is mostly the same object, which spares writing it out.
  readonly #texts = new WeakMap<DocumentNode, string>();

  constructor(planner: Planner) {
    this.#planner = planner;
  }

  /** @throws LIMIT_EXCEEDED where planning takes longer, or more memory, than it may */
  async for(document: DocumentNode, operationName?: string): Promise<QueryPlan> {
    const text = this.#textOf(document);
    const key = `${operationName ?? ''}\n${text}`;
    const known = this.#kept.get(key);
    if (known) return this.#told('kept', known);
    const refused = this.#refused.get(key);
    if (refused) throw this.#told('refused', refused);
    const under = this.#planning.get(key);
    if (!under && this.#planning.size >= MOST_AT_ONCE) throw this.#told('busy', busy());
    this.#metrics.asked(under ? 'joined' : 'planned');
    const planning = under ?? this.#plan(key, { text, operationName });
    this.#planning.set(key, planning);
    return planning;
  }

  /** They are needed no longer than for what is being asked now. */
  retire(): void {
    this.#planner.retire();
  }

  async #plan(key: string, plannable: Parameters<Planner['plan']>[0]): Promise<QueryPlan> {
    try {
      const plan = await this.#metrics.making(() => this.#planner.plan(plannable));
      this.#kept.set(key, plan);
      return plan;
    } catch (error) {
      if (error instanceof GraphQLError) this.#refused.set(key, error);
      throw error;
    } finally {
      this.#planning.delete(key);
    }
  }

  #told<T>(source: PlanSource, outcome: T): T {
    this.#metrics.asked(source);
    return outcome;
  }

  #textOf(document: DocumentNode): string {
    const known = this.#texts.get(document);
    if (known !== undefined) return known;
    const text = print(document);
    this.#texts.set(document, text);
    return text;
  }
}

function busy(): GraphQLError {
  return new GraphQLError('Too many new operations are being planned. Try again in a moment.', {
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', allowed: MOST_AT_ONCE, http: { status: 503 } },
  });
}
