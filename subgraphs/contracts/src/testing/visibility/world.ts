import * as fc from 'fast-check';

/** From the first of January of one year to that of another. */
export type Years = readonly [from: number, to: number];

/** As first recorded, and as corrected. */
export type Twice<T> = readonly [first: T, now: T];

/** From the first of January of a year on, it is this. */
export type Since<T> = { readonly from: number; readonly to: T } | null;

export type Certainty = 'ESTABLISHED' | 'UNDER_NEGOTIATION' | 'EXPECTED' | 'PROPOSED';

/** What hangs on contracts may be put otherwise from the first of January of a year on. */
export interface Put {
  later: number | null;
}

/** Contracts with all that hangs on them. Things are named by their place in these lists, regions and organisations by a number. */
export interface World {
  /** Each begins in 2020, or it is not known when. */
  contracts: readonly { region: Twice<number>; moved: Since<number>; signed: boolean; begins: number | null }[];
  parties: readonly { contract: number; organisation: Twice<number>; side: string; years: Years; certainty: Certainty; replaced: Since<{ organisation: number | null; certainty: Certainty }> }[];
  agreements: readonly (Put & { contract: Twice<number>; published: Twice<boolean>; publishedLater: boolean; hasActivity: boolean; years: Years })[];
  /** Each contract has one module, of the same number. */
  uptakes: readonly (Put & { module: number; practice: Twice<number>; years: Years })[];
  /** Of a contract, and then of its region, only if that was never another. */
  services: readonly { region: number; contract: number; provider: number; replaced: Since<number> }[];
  uses: readonly (Put & { service: number; organisation: Twice<number>; years: Years })[];
  funding: readonly (Put & { contract: Twice<number>; year: number; kind: string; of: 'module' | 'agreement' | null })[];
  /** Measured on the first of July of each year from the first on, till 2024. */
  indicators: readonly (Put & { agreement: Twice<number>; years: Years; first: number; due: number })[];
  /** For the first of July of a year. */
  measurements: readonly { indicator: number; year: number; meets: Twice<boolean> }[];
  /** Of a contract, or else of a region. */
  conditions: readonly (Put & { contract: number | null; region: number; organisation: Twice<number>; published: Twice<boolean>; refused: boolean; years: Years })[];
}

export const REGIONS = 3;
export const ORGANISATIONS = 5;
export const SERVICES = 5;
/** A year that has yet to come, whenever this is tried. */
export const AHEAD = 2200;
export const LAST_MOMENT = 2024;
const CONTRACTS = 5;
const AGREEMENTS = 14;
const INDICATORS = 14;

const region = fc.nat(REGIONS - 1);
const contract = fc.nat(CONTRACTS - 1);
const organisation = fc.nat(ORGANISATIONS - 1);
const certainty = weighted<Certainty>(['ESTABLISHED', 3], ['UNDER_NEGOTIATION', 2], ['EXPECTED', 1], ['PROPOSED', 1]);

const EARLY: Years = [2018, 2020];
const WITHIN: readonly Years[] = [[2020, 2022], [2022, 2025], [2020, 2300], [2024, 2025], [2022, 2300], [AHEAD, AHEAD + 5]];
const years = fc.constantFrom(...WITHIN, EARLY);
/** Mostly for a time, or yet to begin. */
const partyYears = fc.constantFrom<Years>([2020, 2022], [2020, 2022], [2022, 2025], [2020, 2025], [2020, 2300], [2022, 2300], [AHEAD, AHEAD + 5], [AHEAD, AHEAD + 5], EARLY);
/** Within a contract that begins in 2020. */
const yearsWithin = fc.constantFrom(...WITHIN);
const later = weighted<number | null>([null, 3], [2022, 1], [2024, 1]);

function weighted<T>(...each: readonly (readonly [value: T, weight: number])[]): fc.Arbitrary<T> {
  return fc.oneof(...each.map(([value, weight]) => ({ weight, arbitrary: fc.constant(value) })));
}

function since<T>(to: fc.Arbitrary<T>): fc.Arbitrary<Since<T>> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.record({ from: fc.constantFrom(2022, 2024, AHEAD), to }) });
}

/** Every organisation that a party is or was, by what was ever recorded. */
function everParty({ organisation: of, replaced }: World['parties'][number]): number[] {
  return replaced?.to.organisation == null ? [...of] : [...of, replaced.to.organisation];
}

/** Mostly the same: corrections are few, and must not hide what is usual. */
function twice<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Twice<T>> {
  return fc.oneof({ weight: 2, arbitrary: value.map((each) => [each, each] as const) }, { weight: 1, arbitrary: fc.tuple(value, value) });
}

function some<T>(value: fc.Arbitrary<T>, count: number, comparator?: (one: T, other: T) => boolean): fc.Arbitrary<T[]> {
  return fc.uniqueArray(value, { minLength: count, maxLength: count, comparator: comparator ?? (() => false) });
}

const world: fc.Arbitrary<World> = fc.record({
  contracts: some(fc.record({ region: twice(region), moved: since(region), signed: weighted([true, 3], [false, 2]), begins: weighted<number | null>([2020, 3], [null, 1]) }), CONTRACTS),
  // An organisation is party once per side.
  parties: some<World['parties'][number]>(
    fc.record({
      contract,
      organisation: twice(organisation),
      side: fc.constantFrom('PROVIDER', 'INSURER'),
      years: partyYears,
      certainty,
      replaced: since(fc.record({ organisation: fc.option(organisation, { freq: 2 }), certainty })),
    }),
    14,
    (one, other) => one.contract === other.contract && one.side === other.side && everParty(one).some((each) => everParty(other).includes(each)),
  ),
  agreements: some(fc.record({ contract: twice(contract), published: twice(fc.boolean()), publishedLater: fc.boolean(), hasActivity: fc.boolean(), years, later }), AGREEMENTS),
  // A practice takes part once at a time.
  uptakes: some(
    fc.record({ module: contract, practice: twice(organisation), years: yearsWithin, later }),
    10,
    (one, other) => one.module === other.module && one.practice.some((each) => other.practice.includes(each)),
  ),
  services: some(fc.record({ region, contract, provider: organisation, replaced: since(organisation) }), SERVICES),
  uses: some(
    fc.record({ service: fc.nat(SERVICES - 1), organisation: twice(organisation), years, later }),
    12,
    (one, other) => one.service === other.service && one.organisation.some((each) => other.organisation.includes(each)),
  ),
  funding: some(
    fc.record({
      contract: twice(contract),
      year: fc.constantFrom(2020, 2021, 2022, 2023, 2024, AHEAD),
      kind: fc.constantFrom('STRUCTURAL', 'PROJECT'),
      of: fc.constantFrom('module' as const, 'agreement' as const, null),
      later,
    }),
    14,
  ),
  indicators: some(fc.record({ agreement: twice(fc.nat(AGREEMENTS - 1)), years, first: fc.integer({ min: 2020, max: 2023 }), due: fc.constantFrom(0, 60), later }), INDICATORS),
  // What was measured for a moment was measured once.
  measurements: some(
    fc.record({ indicator: fc.nat(INDICATORS - 1), year: fc.integer({ min: 2019, max: LAST_MOMENT }), meets: twice(fc.boolean()) }),
    28,
    (one, other) => one.indicator === other.indicator && one.year === other.year,
  ),
  conditions: some(
    fc.record({ contract: fc.option(contract), region, organisation: twice(organisation), published: twice(fc.boolean()), refused: fc.boolean(), years, later }),
    12,
  ),
});

/** A world that follows from the seed. */
export function anyWorld(seed: number): World {
  return fc.sample(world, { seed, numRuns: 1 })[0]!;
}
