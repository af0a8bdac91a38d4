import * as fc from 'fast-check';
import type { Ask, Asking, Choice, Kinds } from './ask.js';
import { CHAIN_ASKS } from './chain-asks.js';
import { CONTRACT_ASKS } from './contract-asks.js';
import { NOUNS } from './model.js';
import { UPTAKE_ASKS } from './uptake-asks.js';

const KINDS: Kinds = { ...CHAIN_ASKS, ...CONTRACT_ASKS, ...UPTAKE_ASKS };
const COSTLY = 'agreementsOfRegion' satisfies keyof typeof CHAIN_ASKS;

export function askOf(asking: Asking): Ask {
  return KINDS[asking.kind]!(asking);
}

export const choice: fc.Arbitrary<Choice> = fc.record({
  // The list of all agreements takes statements of its own for each ask: the others are asked more.
  kind: fc.oneof({ weight: 1, arbitrary: fc.constant<string>(COSTLY) }, { weight: 30, arbitrary: fc.constantFrom(...Object.keys(KINDS).filter((kind) => kind !== COSTLY)) }),
  index: fc.nat(999),
  noun: fc.constantFrom(...NOUNS),
  status: fc.constantFrom(null, 'ACTIVE', 'ENDED', 'FUTURE'),
  standing: fc.constantFrom(null, 'ON_TRACK', 'BEHIND', 'OVERDUE', 'NOT_YET_MEASURED', 'OUT_OF_SIGHT'),
  traced: fc.constantFrom(null, true, false),
  byTitle: fc.boolean(),
  first: fc.constantFrom(2, 100),
  // Few, as each takes statements of its own.
  after: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(3, 7) }),
});
