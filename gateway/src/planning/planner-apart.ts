import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { Plannable, Planner } from './planner.js';
import type { PlanningSettings } from './settings.js';
import { Died, Slow, Thread } from './thread.js';

/**
 * Plans in a thread of its own, which ends with an operation that takes too long or too much memory: nothing else holds the planner
 * back. The next operation gets a new thread.
 */
export function plannerApart(supergraph: string, { timeoutMs, heapMb }: PlanningSettings): Planner {
  let thread: Thread | undefined;
  let retired = false;
  let waiting = 0;
  // One at a time: an operation's time does not run while others are planned.
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    void thread?.end();
    thread = undefined;
  };

  const run = async (plannable: Plannable): Promise<QueryPlan> => {
    if (!thread || thread.ended) thread = new Thread({ supergraph, heapMb });
    try {
      return JSON.parse(await thread.plan(plannable, timeoutMs)) as QueryPlan;
    } catch (error) {
      if (!(error instanceof Slow || error instanceof Died)) throw error;
      end();
      throw tooMuch(error instanceof Slow ? `${timeoutMs} milliseconds` : `${heapMb} MB of memory`, timeoutMs);
    } finally {
      waiting -= 1;
      if (retired && waiting === 0) end();
    }
  };

  return {
    plan(plannable) {
      waiting += 1;
      const planned = last.then(() => run(plannable));
      last = planned.catch(() => {});
      return planned;
    },
    retire() {
      retired = true;
      if (waiting === 0) end();
    },
  };
}

function tooMuch(most: string, allowed: number): GraphQLError {
  const expected = `an operation that can be planned within ${most}`;
  return new GraphQLError(`The operation is too complex: expected ${expected}. Ask for it in parts.`, {
    extensions: { code: 'LIMIT_EXCEEDED', argument: 'query', expected, limit: 'planning', allowed, http: { status: 400 } },
  });
}
