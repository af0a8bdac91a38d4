import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../server/context.js';
import { maskedError } from './masked-error.js';

/**
 * A subgraph that leaves out what the schema promises makes the executor empty the answer around it. The executor tells so
 * beside the answer only, in its own words; a part that is lost is an error like any other. What is empty because something
 * referred to is not there is no loss.
 */
export function completionPlugin(log: Log): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, contextValue: { missing } }) {
          if (body.kind !== 'single') return;
          const { valueCompletion, ...extensions } = body.singleResult.extensions ?? {};
          if (!Array.isArray(valueCompletion)) return;
          body.singleResult.extensions = extensions;
          const added = lost(unexplained(valueCompletion as GraphQLFormattedError[], missing), log);
          if (added.length > 0) body.singleResult.errors = [...(body.singleResult.errors ?? []), ...added];
        },
      };
    },
  };
}

// As the executor words it; the type is that of the object whose field is empty.
const EMPTY_FIELD = /for non-nullable field (\w+)\./;

function unexplained(problems: readonly GraphQLFormattedError[], missing: ReadonlySet<string>): GraphQLFormattedError[] {
  return problems.filter(({ message }) => !missing.has(EMPTY_FIELD.exec(message)?.[1] ?? ''));
}

function lost(problems: readonly GraphQLFormattedError[], log: Log): GraphQLFormattedError[] {
  const id = randomUUID();
  const [first, ...others] = problems;
  if (!first) return [];
  const { message, extensions } = maskedError(first, { log, path: first.path, id });
  return [first, ...others].map(({ path }) => ({ message, path, extensions }));
}
