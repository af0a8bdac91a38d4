import { type GraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { NoAnswer } from './no-answer.js';

const ANSWERS_WITHIN_MS = 30_000;

// Node's own fetch keeps connections open between requests. A redirect would carry a question to a host nobody named.
const fetcher: RemoteGraphQLDataSource['fetcher'] = (url, init) =>
  fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });

/** Asks a subgraph over HTTP. Whatever keeps a GraphQL answer from coming is NoAnswer. */
export function remoteSource(url: string): GraphQLDataSource {
  const remote = new RemoteGraphQLDataSource({ url, fetcher });
  return {
    async process(options) {
      try {
        return await remote.process(options);
      } catch (cause) {
        const refusal = graphqlBody(cause);
        if (refusal) return refusal;
        throw new NoAnswer(cause);
      }
    },
  };
}

// A subgraph that refuses a request answers with a status of its own and GraphQL errors that say why.
function graphqlBody(error: unknown): { errors: GraphQLError[] } | undefined {
  const response: unknown = error instanceof GraphQLError ? error.extensions['response'] : undefined;
  const body: unknown = typeof response === 'object' && response !== null && 'body' in response ? response.body : undefined;
  const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined;
  return Array.isArray(errors) && errors.length > 0 ? { errors: errors as GraphQLError[] } : undefined;
}
