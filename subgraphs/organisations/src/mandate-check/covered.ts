import { CounterpartyKind } from '../mandate/counterparty.js';
import { type CheckedMandate, type CheckFacts, holderOf } from './facts.js';
import type { Actor, Question } from './question.js';

/** Whether a mandate is towards a side: one for any is towards each. */
export function isTowards({ counterparty }: CheckedMandate, side: CounterpartyKind): boolean {
  return counterparty === side || counterparty === CounterpartyKind.ANY;
}

/** Whether a mandate is on a theme of the line, in the region asked about. */
export function isAbout({ themeId, regionIds }: CheckedMandate, { region }: Pick<Question, 'region'>, line: readonly string[]): boolean {
  return line.includes(themeId) && (region === null || regionIds.includes(region));
}

const HELD_BY: Record<Actor['kind'], (mandate: CheckedMandate, id: string, facts: CheckFacts) => boolean> = {
  organisation: (mandate, id, facts) => holderOf(mandate, facts) === id,
  post: ({ holderPostId }, id) => holderPostId === id,
  body: ({ holderBodyId }, id) => holderBodyId === id,
  person: ({ holderPostId }, id, { appointments }) => appointments.some(({ postId, personId }) => postId === holderPostId && personId === id),
};

/** Whether an actor holds a mandate; a person does while holding its post, or acting in it. */
export function isHeldBy(mandate: CheckedMandate, { kind, id }: Actor, facts: CheckFacts): boolean {
  return HELD_BY[kind](mandate, id, facts);
}
