import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../server/context.js';
import type { RegisteredOperations } from './manifest.js';

/** Refuses whatever was not registered beforehand, where only that is accepted. */
export function registeredOnlyPlugin(registered: RegisteredOperations): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ queryHash }) {
          if (registered.has(queryHash)) return;
          throw new GraphQLError('This graph answers registered operations only: expected the text or the SHA-256 of one of them.', {
            extensions: { code: 'FORBIDDEN', argument: 'query', expected: 'a registered operation', http: { status: 403 } },
          });
        },
      };
    },
  };
}
