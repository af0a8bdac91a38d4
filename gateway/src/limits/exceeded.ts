import { GraphQLError } from 'graphql';
import { type LimitName, LIMITS } from './limits.js';

export interface Exceeded {
  readonly limit: LimitName | 'budget' | 'planning';
  /** Of what, e.g. `fields within fields`. */
  readonly what: string;
  readonly allowed: number;
  readonly asked: number;
}

/** The refusal of an operation that asks for too much: which limit, how much it allows, and how much was asked. */
export function exceeded({ limit, what, allowed, asked }: Exceeded): GraphQLError {
  const expected = `at most ${allowed} ${what}`;
  return new GraphQLError(`The operation asks for too much: expected ${expected}; it asks for ${asked}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', argument: 'query', expected, limit, allowed, asked },
  });
}

/** The refusal of a variable whose values stand too deeply within each other. */
export function tooNested(argument: string, asked: number): GraphQLError {
  const expected = `at most ${LIMITS.nesting} values within each other`;
  return new GraphQLError(`${argument}: expected ${expected}; it has ${asked}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, expected, limit: 'nesting' satisfies LimitName, allowed: LIMITS.nesting, asked },
  });
}
