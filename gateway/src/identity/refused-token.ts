import { inputError } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';

/** A token that says nothing about who asks; what was expected instead, and never what it held. */
export class RefusedToken extends Error {
  override name = 'RefusedToken';

  constructor(readonly expected: string) {
    super(`Refused a token: expected ${expected}.`);
  }

  /** What the caller is told. */
  toJSON(): GraphQLFormattedError {
    const { message, extensions } = inputError({ argument: 'authorization', expected: this.expected }, 'UNAUTHENTICATED');
    return { message, extensions };
  }
}
