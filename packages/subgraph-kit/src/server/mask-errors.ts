import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.js';
import { isStopped } from '../database/stopped-statement.js';
import { ERROR_CODES, TIMED_OUT } from '../errors.js';
import type { Log } from '../log/log.js';
import { CLIENT_LEFT } from '../telemetry/outcome.js';

const KNOWN = new Set<unknown>([
  ...ERROR_CODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Lets the vocabulary's errors through, and gives every other one an id in the log and nothing else. */
export function maskErrors(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const { singleResult } = response.body;
          singleResult.errors = singleResult.errors?.map((formatted, index) => (contextValue.left ? unheard(formatted) : mask(formatted, errors?.[index], log)));
        },
      };
    },
  };
}

function mask(formatted: GraphQLFormattedError, original: GraphQLError | undefined, log: Log): GraphQLFormattedError {
  if (KNOWN.has(formatted.extensions?.['code'])) return formatted;
  const error = original?.originalError ?? original;
  return isStopped(error) ? timedOut(formatted, log) : maskedError(error, { log, path: formatted.path });
}

// What fails because nobody waits for it any more is nobody's trouble.
function unheard({ path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message: 'Whoever asked has left.', ...(path ? { path } : {}), extensions: { code: CLIENT_LEFT } };
}

function timedOut({ path }: GraphQLFormattedError, log: Log): GraphQLFormattedError {
  const id = randomUUID();
  log({ level: 'error', message: 'a statement took too long', id, path: path?.join('.') });
  return { message: `This took too long; mention ${id} when you report it.`, ...(path ? { path } : {}), extensions: { code: TIMED_OUT, id } };
}

/** Hides an error that is not the client's business, and logs it under the id that the client gets. */
export function maskedError(error: unknown, { log, path }: { log: Log; path?: GraphQLFormattedError['path'] }): GraphQLFormattedError {
  const id = randomUUID();
  log({ level: 'error', message: 'unexpected error', id, path: path?.join('.'), error });
  return {
    message: `Something went wrong here; mention ${id} when you report it.`,
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL', id },
  };
}
