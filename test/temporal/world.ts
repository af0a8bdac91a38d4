import fc from 'fast-check';

/** A few things that refer to one another across subgraphs. */
export interface World {
  organisations: string[];
  wijken: string[];
  partnerships: string[];
  regions: string[];
  contracts: string[];
  parties: string[];
}

export const WORLD: World = {
  organisations: ['org:world0-0', 'org:world0-1', 'org:world0-2'],
  wijken: ['wijk:WK000000', 'wijk:WK000001'],
  partnerships: ['partnership:world0-0', 'partnership:world0-1', 'partnership:world0-2', 'partnership:world0-3'],
  regions: ['region:world0-0', 'region:world0-1'],
  contracts: ['contract:world0-0', 'contract:world0-1'],
  parties: ['party:world0-0', 'party:world0-1'],
};

/** The same under the ids of another world, so that one world knows nothing of the other. */
export function renamed<T>(value: T, number: number): T {
  const text = JSON.stringify(value)
    .replaceAll('world0-', `world${number}-`)
    .replaceAll(/WK00000(\d)/g, `WK${String(number).padStart(5, '0')}$1`);
  return JSON.parse(text) as T;
}

/** What is said of a thing, before it is known when. */
export interface Saying {
  thing: string;
  id: string;
  attributes: Record<string, unknown>;
  /** The period over which it is said to hold; null is always so far, or for ever. */
  from: string | null;
  to: string | null;
}

export const day = fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}-01`);

const period = fc
  .tuple(fc.option(day, { freq: 3 }), fc.option(day, { freq: 3 }))
  .map(([one, other]) => {
    if (one === null || other === null || one < other) return { from: one, to: other };
    return { from: one === other ? null : other, to: one };
  });

const term = period.map(({ from, to }) => ({ termFrom: from, termTo: to }));
const name = fc.constantFrom('Anders', 'Breed', 'Centrum', 'Dorp', 'Eind');

type Said = Pick<Saying, 'thing' | 'id' | 'attributes'>;

function sayingsOf(thing: string, ids: readonly string[], attributes: (index: number) => fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Said>[] {
  return ids.map((id, index) => attributes(index).map((said) => ({ thing, id, attributes: said })));
}

const referredTo = [
  ...sayingsOf('organisation', WORLD.organisations, () => fc.record({ name, kind: fc.constantFrom('VVT', 'GGZ') })),
  ...sayingsOf('region', WORLD.regions, () => fc.record({ name })),
];
const organisation = fc.constantFrom(...WORLD.organisations);
const referring = [
  ...sayingsOf('wijk', WORLD.wijken, () => fc.record({ name })),
  ...sayingsOf('partnership', WORLD.partnerships, () =>
    fc.tuple(fc.record({ organisation, place: fc.constantFrom(...WORLD.wijken), role: name }), term).map(([own, when]) => ({ ...own, ...when })),
  ),
  ...sayingsOf('contract', WORLD.contracts, () =>
    fc.tuple(fc.record({ title: name, region: fc.constantFrom(...WORLD.regions) }), term).map(([own, when]) => ({ ...own, ...when })),
  ),
  ...sayingsOf('party', WORLD.parties, (index) => fc.record({ organisation, contract: fc.constant(WORLD.contracts[index]!) })),
];

const forAlways = (sayings: fc.Arbitrary<Said>[]): fc.Arbitrary<Saying[]> =>
  fc.tuple(...sayings).map((all) => all.map((said) => ({ ...said, from: null, to: null })));

/** Everything is said once, in one transaction or in two; then what is referred to may become known after what refers to it. */
export const creations: fc.Arbitrary<Saying[][]> = fc
  .tuple(forAlways(referredTo), forAlways(referring), fc.constantFrom('together', 'referred first', 'referring first'))
  .map(([first, second, order]) => (order === 'together' ? [[...first, ...second]] : order === 'referred first' ? [first, second] : [second, first]));

/** Then corrected, several times in a transaction, over any period. */
export const corrections: fc.Arbitrary<Saying[][]> = fc.array(
  fc.array(
    fc.tuple(fc.oneof(...referredTo, ...referring), period).map(([said, when]): Saying => ({ ...said, ...when })),
    { minLength: 1, maxLength: 5 },
  ),
  { maxLength: 5 },
);
