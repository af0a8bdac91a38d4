import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import type { Plannable, Planner } from './planner.js';
import { Busy, tooMuch } from './refusals.js';
import type { PlanningSettings } from './settings.js';
import { Died, Late, Slow } from './thread.js';
import { Threads } from './threads.js';
import { Turns } from './turns.js';

/** How many times as long as an operation may be planned it may wait for that, where others are planned before it. */
const WAITS = 40;

/**
 * Plans in threads of their own. One ends with an operation that takes too long or too much memory, as nothing else holds the planner
 * back, and another is started in its place; whose operation it was gets no other one planned until it stands, so that callers do
 * not use up each other's.
 */
export function plannerApart(supergraph: string, { timeoutMs, heapMb, threads: count }: PlanningSettings): Planner {
  const threads = new Threads({ supergraph, heapMb }, count);
  const turns = new Turns({ atOnce: count, waitMs: WAITS * timeoutMs });
  let retired = false;
  let underWay = 0;

  const refusalOf = (error: unknown): GraphQLError | undefined => {
    if (error instanceof Slow) return tooMuch(`${timeoutMs} milliseconds`, timeoutMs);
    if (error instanceof Died) return tooMuch(`${heapMb} MB of memory`, timeoutMs);
    if (error instanceof Late) return new Busy('The machine is too busy to plan this operation.', { status: 503 });
    return undefined;
  };

  const run = async (plannable: Plannable, from: string): Promise<QueryPlan> => {
    // What a thread takes to load counts against nobody.
    await threads.begun;
    const endTurn = await turns.of(from);
    const thread = threads.take();
    try {
      const plan = await thread.plan(plannable, timeoutMs);
      threads.give(thread);
      endTurn();
      return JSON.parse(plan) as QueryPlan;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) {
        threads.give(thread);
        endTurn();
        throw error;
      }
      endTurn(threads.replace(thread));
      throw refusal;
    }
  };

  return {
    ready: () => threads.ready(),
    async plan(plannable, from) {
      underWay += 1;
      try {
        return await run(plannable, from);
      } finally {
        underWay -= 1;
        if (retired && underWay === 0) threads.end();
      }
    },
    retire() {
      retired = true;
      if (underWay === 0) threads.end();
    },
  };
}
