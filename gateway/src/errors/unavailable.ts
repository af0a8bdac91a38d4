import type { GraphQLFormattedError } from 'graphql';

/** What a client is told of a subgraph that gave no answer: which one, and nothing of how or where it was asked. */
export function unavailable(subgraph: string): GraphQLFormattedError {
  const message = `The subgraph ${subgraph} is not available now; the rest of the answer stands.`;
  return { message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph } };
}
