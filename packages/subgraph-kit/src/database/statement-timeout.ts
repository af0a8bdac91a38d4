import { z } from 'zod';

/** Milliseconds within which the gateway wants the answer of a subgraph, unless it is told otherwise. */
export const ANSWER_WITHIN_MS = 10_000;

/** A subgraph is to have some time left to say that a statement ran out of its own. */
const SHARE = 0.8;

/** How long one statement may take, of all that an answer may. */
export function statementTimeoutWithin(answerMs: number): number {
  return Math.ceil(answerMs * SHARE);
}

const milliseconds = (of: string): z.ZodType<number, string> => z.string().regex(/^[1-9]\d{0,8}$/, `expected a number of milliseconds ${of}`).transform(Number);

/** The settings that say how long one statement of a read may take. */
export const statementTimeoutSettings = {
  STATEMENT_TIMEOUT_MS: milliseconds('that one statement may take').optional(),
  SUBGRAPH_TIMEOUT_MS: milliseconds('within which a subgraph answers').default(ANSWER_WITHIN_MS),
};

/** Milliseconds that one statement of a read may take: as it is set, or in proportion to what the gateway waits. */
export function statementTimeoutOf(set: { STATEMENT_TIMEOUT_MS?: number | undefined; SUBGRAPH_TIMEOUT_MS: number }): number {
  return set.STATEMENT_TIMEOUT_MS ?? statementTimeoutWithin(set.SUBGRAPH_TIMEOUT_MS);
}
