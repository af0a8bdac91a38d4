import { GraphQLError } from 'graphql';

/** The whole error vocabulary of the graph; anything else is masked as INTERNAL. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'INVALID_CODE',
  'INVALID_CURSOR',
  'PAGE_SIZE',
  'RULE_VIOLATED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'LIMIT_EXCEEDED',
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL',
] as const;

/** What a subgraph says where a statement ran out of its time. It names no subgraph, so the gateway says instead which one is not available. */
export const TIMED_OUT = 'TIMED_OUT';

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An argument that a client can mend: which one, and what was expected instead. */
export interface InputProblem {
  /** Name of the argument, e.g. `first` or `between`. */
  argument: string;
  /** What would have been right, in words a person can act on. */
  expected: string;
  /** What was given; shortened, so that an answer never repeats a long input. */
  found?: unknown;
}

const SHOWN_CHARACTERS = 80;

/**
 * An error that a client can act on.
 *
 * @param code one of the input codes (BAD_USER_INPUT, INVALID_CODE, INVALID_CURSOR, PAGE_SIZE)
 */
export function inputError(problem: InputProblem, code: ErrorCode = 'BAD_USER_INPUT'): GraphQLError {
  const { argument, expected } = problem;
  const shown = problem.found === undefined ? '' : `, not ${shorten(problem.found)}`;
  return new GraphQLError(`${argument}: expected ${expected}${shown}.`, {
    extensions: { code, argument, expected },
  });
}

function shorten(found: unknown): string {
  const text = written(found);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

// What is nested too deeply to be written out is told by its kind.
function written(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return Array.isArray(found) ? 'a list' : 'an object';
  }
}
