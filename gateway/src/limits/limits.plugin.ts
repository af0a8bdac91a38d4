import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import { refusing } from '../errors/refusing.js';
import type { GatewayContext } from '../server/context.js';
import { LIMITS, type LimitName } from './limits.js';
import { measure, type Measured } from './measure.js';

const WORDS: Record<keyof Measured, string> = {
  depth: 'fields within fields',
  aliases: 'fields under another name',
  things: 'things in the answer, if every list were as long as it may be; ask for shorter pages, or fewer lists within lists',
};

/** Refuses an operation that asks for too much, before anything is planned or fetched. */
export function limitsPlugin(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, schema, request }) {
          if (!operation) return;
          const measured = measure({ operation, fragments: fragmentsOf(document), schema, variables: request.variables ?? {} });
          refusing(() => {
            for (const limit of ['depth', 'aliases', 'things'] as const) {
              if (measured[limit] > LIMITS[limit]) throw exceeded(limit, measured[limit], WORDS[limit]);
            }
          });
        },
      };
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
}

function exceeded(limit: LimitName, asked: number, words: string): GraphQLError {
  const expected = `at most ${LIMITS[limit]} ${words}`;
  return new GraphQLError(`The operation asks for too much: expected ${expected}; it asks for ${asked}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', argument: 'query', expected, limit },
  });
}
