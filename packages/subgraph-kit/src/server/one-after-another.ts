import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/** Plugins that look at an operation, and at its answer, one after the other: Apollo Server by itself asks them all at once. */
export function oneAfterAnother(plugins: readonly ApolloServerPlugin<Context>[]): ApolloServerPlugin<Context> {
  return {
    async requestDidStart(request) {
      const listeners = await Promise.all(plugins.map(async (each) => each.requestDidStart?.(request)));
      return {
        async didResolveOperation(context) {
          for (const each of listeners) await each?.didResolveOperation?.(context);
        },
        async willSendResponse(context) {
          for (const each of listeners) await each?.willSendResponse?.(context);
        },
      };
    },
  };
}
