import { unknownFact, type Fact, type Id } from './memory.js';
import { AUTHORITIES, holds, type State } from './state.js';

/** The mandate and those above it; where one is not known, or the chain is a circle, an unknown one ends it. */
export function chainOf(state: State, mandate: Fact): Fact[] {
  const chain = [mandate];
  for (let above = mandate.parent; above != null; above = chain.at(-1)!.parent) {
    const parent = state.now.mandate.find(({ id }) => id === above);
    if (!parent || chain.includes(parent)) return [...chain, unknownFact(above)];
    chain.push(parent);
  }
  return chain;
}

/** When a parent ends, its children end; and what is only proposed answers nothing. */
export function isInForce(state: State, mandate: Fact): boolean {
  return chainOf(state, mandate).every(holds);
}

/** It was given and began, as did all that is known above it, and one of them has ended. */
export function hasExpired(state: State, mandate: Fact): boolean {
  const known = chainOf(state, mandate).filter(({ certainty }) => certainty !== 'UNKNOWN');
  const wasGiven = known.every(({ certainty, status }) => certainty === 'ESTABLISHED' && status !== 'FUTURE');
  return wasGiven && known.some(({ status }) => status === 'ENDED');
}

export function rank(mandate: Fact): number {
  return AUTHORITIES.indexOf(mandate.authority);
}

/**
 * Best first: on the most specific theme; exclusive, or given out of an exclusive one; for just this side; passed on furthest; no
 * further than asked; by id.
 */
export function byWorth(state: State, line: readonly Id[]): (one: Fact, other: Fact) => number {
  return inOrderOf(
    (each) => line.indexOf(each.theme),
    (each) => (chainOf(state, each).some((link) => link.exclusive) ? 0 : 1),
    (each) => (each.counterparty === 'ANY' ? 1 : 0),
    (each) => -chainOf(state, each).length,
    rank,
  );
}

/** By these numbers, the lower first; then by id. */
export function inOrderOf(...numbers: readonly ((fact: Fact) => number)[]): (one: Fact, other: Fact) => number {
  return (one, other) => {
    const differences = numbers.map((number) => number(one) - number(other));
    return differences.find((difference) => difference !== 0) ?? (one.id < other.id ? -1 : 1);
  };
}
