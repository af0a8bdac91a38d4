import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { metrics } from '@opentelemetry/api';
import { SCOPE } from '@regiograaf/subgraph-kit/telemetry';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../server/context.js';
import type { Budget, Spent } from './budget.js';

/** Refuses an operation whose caller has asked for enough this minute. What is asked in process is not counted. */
export function budgetPlugin(budget: Budget): ApolloServerPlugin<GatewayContext> {
  const spending = metrics.getMeter(SCOPE).createCounter('regiograaf.budget.spent', { unit: '{thing}', description: 'Things that callers asked for, out of the budget of each.' });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue: { caller, address, asked } }) {
          if (address === undefined) return;
          const { organisation } = caller;
          const spent = await budget.spend({ address, ...(organisation === undefined ? {} : { organisation }) }, asked.things);
          if (spent) throw refusal(spent, asked.things);
          spending.add(asked.things, { 'regiograaf.caller': organisation === undefined ? 'public' : 'organisation' });
        },
      };
    },
  };
}

function refusal({ allowed, retryAfterS }: Spent, asked: number): GraphQLError {
  const expected = `at most ${allowed} things a minute`;
  return new GraphQLError(`This caller asks for too much: expected ${expected}; this operation asks for ${asked}. Try again in ${retryAfterS} seconds.`, {
    extensions: {
      code: 'LIMIT_EXCEEDED',
      argument: 'query',
      expected,
      limit: 'budget',
      allowed,
      asked,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterS)]]) },
    },
  });
}
