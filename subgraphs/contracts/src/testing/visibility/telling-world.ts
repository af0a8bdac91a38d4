import { AHEAD, type Certainty, type Since, type Twice, type World, type Years } from './world.js';

const EARLY: Years = [2018, 2020];
const PAST: Years = [2020, 2022];
const MIDDLE: Years = [2022, 2025];
const LONG: Years = [2020, 2300];
const NEXT: Years = [AHEAD, AHEAD + 5];

/** What hangs on each contract: for which years it holds, and from when on it is put otherwise. */
const HELD: readonly (readonly [years: Years, later: number | null])[] = [
  [PAST, null],
  [PAST, 2022],
  [LONG, 2022],
  [LONG, 2024],
  [MIDDLE, 2024],
  [NEXT, null],
  [EARLY, 2022],
];

const CONTRACTS: World['contracts'] = [
  { region: [0, 0], moved: null, signed: true, begins: 2020 },
  { region: [0, 0], moved: { from: 2022, to: 1 }, signed: true, begins: null },
  { region: [0, 1], moved: null, signed: false, begins: 2020 },
  { region: [2, 2], moved: { from: AHEAD, to: 0 }, signed: true, begins: 2020 },
];

type Party = World['parties'][number];

function party(contract: number, organisation: number | Twice<number>, attributes: Partial<Party> = {}): Party {
  const of: Twice<number> = typeof organisation === 'number' ? [organisation, organisation] : organisation;
  return { contract, organisation: of, side: 'PROVIDER', years: LONG, certainty: 'ESTABLISHED', replaced: null, ...attributes };
}

const negotiates = { certainty: 'UNDER_NEGOTIATION' } as const;
const turns = (from: number, organisation: number | null = null): { replaced: Since<{ organisation: number | null; certainty: Certainty }> } => ({ replaced: { from, to: { organisation, certainty: 'ESTABLISHED' } } });

/** On each contract, whoever has other rights than the rest. */
const PARTIES: readonly Party[] = [
  party(0, 0, { years: PAST }),
  party(0, 1, { years: MIDDLE }),
  party(0, 2, { years: NEXT }),
  party(0, 3, { certainty: 'PROPOSED' }),
  party(0, 4, negotiates),
  party(1, 0, { ...negotiates, ...turns(2022, 1) }),
  party(1, 2, turns(AHEAD, 3)),
  party(1, 3, { years: [2024, 2300], side: 'INSURER' }),
  party(1, 4, { ...negotiates, ...turns(2024) }),
  party(2, 0, { ...negotiates, years: MIDDLE }),
  party(2, [1, 3], { years: PAST }),
  party(2, 2, { certainty: 'PROPOSED' }),
  party(2, 4, { certainty: 'EXPECTED', years: NEXT }),
  party(3, 0, { years: PAST }),
  party(3, 0, { years: MIDDLE, side: 'INSURER' }),
  party(3, 1, { ...negotiates, ...turns(AHEAD) }),
  party(3, [2, 4]),
];

const each = CONTRACTS.map((_, index) => index);
const next = (contract: number): number => (contract + 1) % CONTRACTS.length;
/** Of the organisations, one to an index; the last is corrected. */
const USERS: readonly Twice<number>[] = [[0, 0], [1, 1], [2, 2], [3, 4]];
const heldOf = (index: number): { years: Years; later: number | null } => ({ years: HELD[index % (HELD.length - 1)]![0], later: HELD[index % (HELD.length - 1)]![1] });

const AGREEMENTS: World['agreements'] = each.flatMap((contract) => [
  ...HELD.map(([years, later], index) => ({ contract: [contract, contract] as const, published: [index === 0, false] as const, publishedLater: false, hasActivity: index % 2 === 0, years, later })),
  { contract: [contract, next(contract)], published: [false, false], publishedLater: false, hasActivity: false, years: LONG, later: null },
]);

const INDICATORS: World['indicators'] = AGREEMENTS.map((_, index) => ({
  agreement: [index, index % 5 === 4 ? next(index) : index],
  ...heldOf(index + 2),
  first: 2020 + (index % 3),
  due: index % 2 === 0 ? 0 : 60,
}));

const SERVICES: World['services'] = [
  { region: 0, contract: 0, provider: 4, replaced: { from: 2022, to: 3 } },
  { region: 0, contract: 0, provider: 3, replaced: { from: AHEAD, to: 4 } },
  { region: 2, contract: 1, provider: 0, replaced: { from: 2024, to: 1 } },
];

/** A world, made by hand, in which every rule decides what somebody sees of something: without any of them, it shows. */
export const TELLING_WORLD: World = {
  contracts: CONTRACTS,
  parties: PARTIES,
  agreements: AGREEMENTS,
  // Within contracts that begin in 2020.
  uptakes: each.flatMap((module) => USERS.map((practice, index) => ({ module, practice, ...heldOf(module + index) }))),
  services: SERVICES,
  uses: SERVICES.flatMap((_, service) => USERS.map((organisation, index) => ({ service, organisation, ...heldOf(service + index) }))),
  funding: each.flatMap((contract) => [
    ...[2020, 2021, 2022, 2024, AHEAD].map((year, index) => ({ contract: [contract, contract] as const, year, kind: 'STRUCTURAL', of: index === 0 ? ('agreement' as const) : null, later: [null, 2022, 2024][index % 3]! })),
    { contract: [contract, next(contract)], year: 2021, kind: 'PROJECT', of: null, later: null },
  ]),
  indicators: INDICATORS,
  measurements: INDICATORS.flatMap((_, indicator) => [2021, 2023, 2024].map((year) => ({ indicator, year: year - (indicator % 2), meets: [year === 2023, year === 2023] as const }))),
  conditions: each.flatMap((contract) => [
    ...HELD.map(([years, later]) => ({ contract, region: 0, organisation: [0, 0] as const, published: [false, false] as const, refused: false, years, later })),
    { contract: null, region: contract % 3, organisation: [0, 1], published: [false, false], refused: true, years: LONG, later: 2022 },
  ]),
};
