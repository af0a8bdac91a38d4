import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import { maskedError } from './masked-error.js';

/**
 * A subgraph that leaves out what the schema promises makes the executor empty the answer around it. The executor tells so
 * beside the answer only, in its own words; a part that is lost is an error like any other.
 */
export function completionPlugin(log: Log): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { valueCompletion, ...extensions } = body.singleResult.extensions ?? {};
          if (!Array.isArray(valueCompletion)) return;
          body.singleResult.extensions = extensions;
          body.singleResult.errors = [...(body.singleResult.errors ?? []), ...lost(valueCompletion as GraphQLFormattedError[], log)];
        },
      };
    },
  };
}

function lost(problems: readonly GraphQLFormattedError[], log: Log): GraphQLFormattedError[] {
  const id = randomUUID();
  const [first, ...others] = problems;
  if (!first) return [];
  const { message, extensions } = maskedError(first, { log, path: first.path, id });
  return [first, ...others].map(({ path }) => ({ message, path, extensions }));
}
