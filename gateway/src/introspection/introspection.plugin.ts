import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';
import type { GatewayContext } from '../server/context.js';

/** Who may ask the graph for its own schema. */
export const INTROSPECTION = ['everyone', 'signed-in', 'nobody'] as const;

export type Introspection = (typeof INTROSPECTION)[number];

/** Refuses to show the schema to those for whom it is not. */
export function introspectionPlugin(allowed: Introspection): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue: { caller } }) {
          if (allowed === 'everyone' || (allowed === 'signed-in' && caller.organisation !== undefined)) return;
          if (asksForSchema(document)) throw allowed === 'nobody' ? refusal('FORBIDDEN', 403) : refusal('UNAUTHENTICATED', 401);
        },
      };
    },
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function refusal(code: 'FORBIDDEN' | 'UNAUTHENTICATED', status: number): GraphQLError {
  const who = code === 'FORBIDDEN' ? 'nobody' : 'whoever is signed in';
  return new GraphQLError(`This graph shows its schema by introspection to ${who}; it is published as a file.`, { extensions: { code, argument: 'query', http: { status } } });
}
