import { parse } from 'graphql';
import type { Supergraph } from '../supergraph/supergraph.js';
import type { Planner } from './planner.js';

/** Plans in this thread, however long it takes: for operations that are trusted. */
export function plannerHere(supergraph: Supergraph): Planner {
  return {
    async ready() {},
    plan: async ({ text, operationName }) => supergraph.plan(parse(text, { noLocation: true }), operationName),
    retire() {},
  };
}
