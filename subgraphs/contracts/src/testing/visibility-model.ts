import * as fc from 'fast-check';

export type Years = readonly [from: number, to: number];

/** What was recorded first and what corrected it: both known, the second known now. */
export type Twice<T> = readonly [first: T, now: T];

export interface World {
  regions: readonly string[];
  parties: readonly { contract: number; organisation: Twice<string>; side: string; years: Years }[];
  agreements: readonly { contract: number; published: Twice<boolean>; activity: number; years: Years }[];
  caller: { organisation: string | undefined; scopes: readonly string[] };
}

const years: fc.Arbitrary<Years> = fc.constantFrom([2020, 2022], [2022, 2026], [2020, 2026], [2026, 2028], [2024, 2025]);
const contract = fc.nat(1);
const organisation = fc.constantFrom('a', 'b', 'c');

export const world: fc.Arbitrary<World> = fc.record({
  regions: fc.tuple(fc.constantFrom('noord', 'zuid'), fc.constantFrom('noord', 'zuid')),
  parties: fc.uniqueArray(
    fc.record({ contract, organisation: fc.tuple(organisation, organisation), side: fc.constantFrom('PROVIDER', 'INSURER'), years }),
    // An organisation is party once per side.
    { maxLength: 4, comparator: (one, other) => one.contract === other.contract && one.side === other.side },
  ),
  agreements: fc.array(fc.record({ contract, published: fc.tuple(fc.boolean(), fc.boolean()), activity: fc.nat(1), years }), { minLength: 1, maxLength: 6 }),
  caller: fc.record({
    organisation: fc.option(organisation, { nil: undefined }),
    scopes: fc.subarray(['contacts:read', 'steward:region:noord', 'steward:region:zuid']),
  }),
});

/** Indexes of the agreements that the caller may see; `known` is 0 when only the first record was known, 1 now. */
export function visible({ regions, parties, agreements, caller }: World, known: 0 | 1): number[] {
  return [...agreements.keys()].filter((index) => {
    const agreement = agreements[index]!;
    const isSteward = caller.scopes.includes(`steward:region:${regions[agreement.contract]}`);
    const isParty = parties.some(
      (party) => party.contract === agreement.contract && party.organisation[1] === caller.organisation && overlap(party.years, agreement.years),
    );
    return isSteward || isParty || (agreement.published[1] && agreement.published[known]);
  });
}

function overlap(one: Years, other: Years): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
