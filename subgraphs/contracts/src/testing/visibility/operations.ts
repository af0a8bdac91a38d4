import * as fc from 'fast-check';
import type { Choice } from './ask.js';
import { choice } from './asks.js';
import { NOUNS, type When } from './model.js';
import type { Asker } from './rights.js';
import { AHEAD, ORGANISATIONS, REGIONS, type World } from './world.js';

/** What one asker asks at once, on one date. */
export interface Operation {
  asker: Asker;
  when: When;
  choices: readonly Choice[];
}

/** Asks of one operation. */
const TOGETHER = 100;
const DATES = [2021, 2023, 2024, AHEAD + 2];
const REGION_NUMBERS = Array.from({ length: REGIONS }, (_, index) => index);

const asker: fc.Arbitrary<Asker> = fc.record({
  // One more than there are: a stranger.
  organisation: fc.option(fc.nat(ORGANISATIONS), { freq: 5 }),
  stewardOf: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(REGION_NUMBERS) }),
  reads: fc.boolean(),
});

const operation: fc.Arbitrary<Operation> = fc.record({
  asker,
  when: fc.record({ known: fc.constantFrom(0 as const, 1 as const), year: fc.constantFrom(...DATES) }),
  choices: fc.array(choice, { minLength: TOGETHER, maxLength: TOGETHER }),
});

/** So many operations of a hundred asks, which follow from the seed. */
export function anyOperations(seed: number, count: number): Operation[] {
  return fc.sample(operation, { seed, numRuns: count });
}

const PLAIN: Choice = { kind: '', index: 0, noun: 'agreements', status: null, standing: null, traced: null, byTitle: false, first: 100, after: null };

/** Every record and all that is derived of some, asked for by every organisation, every steward, and some that are both, on every date. */
export function* everyOperation(world: World): Generator<Operation> {
  const each = (kind: string, of: readonly unknown[]): Choice[] => of.map((_, index) => ({ ...PLAIN, kind, index }));
  const choices = [
    ...NOUNS.flatMap((noun) => world[noun].map((_, index) => ({ ...PLAIN, kind: 'reference', noun, index }))),
    ...each('indicator', world.indicators),
    ...each('whoPays', world.services),
    ...each('uptakeByWijk', world.contracts),
  ];
  const organisations = Array.from({ length: ORGANISATIONS }, (_, index) => index);
  const askers = [
    ...organisations.map((organisation) => ({ organisation, stewardOf: [] })),
    ...REGION_NUMBERS.map((region) => ({ organisation: null, stewardOf: [region] })),
    ...REGION_NUMBERS.map((region) => ({ organisation: region, stewardOf: [region] })),
  ];
  for (const known of [1, 0] as const) {
    for (const year of DATES) for (const one of askers) yield { asker: { ...one, reads: false }, when: { known, year }, choices };
  }
}
