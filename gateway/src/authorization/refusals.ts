import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import type { Path } from './apply-mask.js';
import { described, isAuthenticated, type Requirement } from './requirement.js';

const MOST_SHOWN = 100;

/** What a caller is told about what is refused: each field at its place, up to a number that a person can still read. */
export class Refusals {
  readonly #shown: GraphQLFormattedError[] = [];
  #others = 0;

  constructor(private readonly caller: Caller) {}

  add(path: Path, requirement: Requirement): void {
    if (this.#shown.length < MOST_SHOWN) this.#shown.push({ ...refusal(requirement, this.caller), path });
    else this.#others += 1;
  }

  get errors(): GraphQLFormattedError[] {
    if (this.#others === 0) return this.#shown;
    const [{ extensions }] = this.#shown as [GraphQLFormattedError];
    return [...this.#shown, { message: `Not shown to you at ${this.#others} more places either.`, extensions: { code: extensions?.['code'] } }];
  }
}

/** Why a caller does not get to see something, and what they would need. */
export function refusal(requirement: Requirement, caller: Caller): GraphQLFormattedError & { extensions: { code: string; expected: string } } {
  const expected = described(requirement);
  return { message: `Not shown to you: expected ${expected}.`, extensions: { code: isAuthenticated(caller) ? 'FORBIDDEN' : 'UNAUTHENTICATED', expected } };
}
