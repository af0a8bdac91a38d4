import type { GraphQLFormattedError } from 'graphql';

/** A subgraph that did not answer, or not in GraphQL. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NoAnswer';
  }
}

/** What a client is told about it: which subgraph, and nothing of how or where it was asked. */
export function unavailable(subgraph: string, path: readonly string[]): GraphQLFormattedError {
  const message = `The subgraph ${subgraph} is not available now; the rest of the answer stands.`;
  return { message, path: [...path], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph } };
}
