import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

const RETRY_AFTER_S = 1;

/** The refusal of an operation that would be too much again. */
export function tooMuch(most: string, allowed: number): GraphQLError {
  const expected = `an operation that can be planned within ${most}`;
  return new GraphQLError(`The operation is too complex: expected ${expected}. Ask for it in parts.`, {
    extensions: { code: 'LIMIT_EXCEEDED', argument: 'query', expected, limit: 'planning', allowed, http: { status: 400 } },
  });
}

/** The refusal of an operation that may well be planned a moment later: nothing of it was begun. */
export class Busy extends GraphQLError {
  constructor(message: string, { status, allowed }: { status: 429 | 503; allowed?: number }) {
    const headers = new HeaderMap([['retry-after', String(RETRY_AFTER_S)]]);
    super(`${message} Ask again in ${RETRY_AFTER_S} second.`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', ...(allowed === undefined ? {} : { allowed }), http: { status, headers } },
    });
  }
}
