import type { QueryPlan } from '@apollo/query-planner';
import { LRUCache } from 'lru-cache';
import { type DocumentNode, GraphQLError, print } from 'graphql';
import { PlanMetrics, type PlanSource } from '../telemetry/plan-metrics.js';
import type { Plannable, Planner } from './planner.js';
import { Busy } from './refusals.js';

const MOST_PLANS = 2_000;
/** Characters of the plans written out. */
const MOST_CHARACTERS = 50_000_000;
const MOST_REFUSED = 1_000;
const REFUSED_FOR_MS = 60_000;

/** Whose operations they are that nobody asks now. */
const OURS = 'planned ahead';

interface Kept {
  readonly plannable: Plannable;
  readonly plan: QueryPlan;
}

/**
 * The query plans of one supergraph, the latest used ones kept. They are kept by the text of what is planned, not of what the
 * client sent: the rooms before this one may have rewritten it.
 */
export class Plans {
  readonly #planner: Planner;
  readonly #metrics = new PlanMetrics();
  readonly #kept = new LRUCache<string, Kept>({
    max: MOST_PLANS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ plan }, key) => JSON.stringify(plan).length + key.length,
  });
  /** What was too much to plan would be so again; whoever repeats it is refused at once. */
  readonly #refused = new LRUCache<string, GraphQLError>({ max: MOST_REFUSED, ttl: REFUSED_FOR_MS });
  readonly #planning = new Map<string, Promise<QueryPlan>>();
  // A document that comes again is mostly the same object, which spares writing it out.
  readonly #texts = new WeakMap<DocumentNode, string>();
  #retired = false;

  constructor(planner: Planner) {
    this.#planner = planner;
  }

  /**
   * @param from whose operation it is
   * @throws LIMIT_EXCEEDED where planning takes longer, or more memory, than it may, or is to be asked for again
   */
  async for(document: DocumentNode, { operationName, from }: { operationName?: string | undefined; from: string }): Promise<QueryPlan> {
    const plannable: Plannable = { text: this.#textOf(document), operationName };
    const key = keyOf(plannable);
    const known = this.#kept.get(key);
    if (known) return this.#told('kept', known.plan);
    const refused = this.#refused.get(key);
    if (refused) throw this.#told('refused', refused);
    const under = this.#planning.get(key);
    this.#metrics.asked(under ? 'joined' : 'planned');
    return under ?? this.#plan(plannable, from);
  }

  /** The operations that were asked last, the latest first. */
  latest(most: number): readonly Plannable[] {
    return [...this.#kept.values()].slice(0, most).map(({ plannable }) => plannable);
  }

  /**
   * Plans ahead, as many of those operations as it comes to, once it can plan at all. What cannot be planned is left to whoever asks it.
   *
   * @throws where the planner does not start
   */
  async ready(operations: readonly Plannable[], withinMs: number): Promise<void> {
    await this.#planner.ready();
    const until = performance.now() + withinMs;
    for (const each of operations) {
      if (this.#retired || performance.now() > until) return;
      // One thread may have ended with the one before it.
      await this.#plan(each, OURS).catch(() => this.#planner.ready());
    }
  }

  /** They are needed no longer than for what is being asked now. */
  retire(): void {
    this.#retired = true;
    this.#planner.retire();
  }

  #plan(plannable: Plannable, from: string): Promise<QueryPlan> {
    const key = keyOf(plannable);
    const planning = this.#made(key, plannable, from);
    this.#planning.set(key, planning);
    return planning;
  }

  async #made(key: string, plannable: Plannable, from: string): Promise<QueryPlan> {
    try {
      const plan = await this.#metrics.making(() => this.#planner.plan(plannable, from));
      this.#kept.set(key, { plannable, plan });
      return plan;
    } catch (error) {
      if (error instanceof Busy) this.#metrics.asked('busy');
      else if (error instanceof GraphQLError) this.#refused.set(key, error);
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

function keyOf({ text, operationName = '' }: Plannable): string {
  return `${operationName}\n${text}`;
}
