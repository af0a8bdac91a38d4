import fc from 'fast-check';
import { CareDomain } from '../partnership/care-domain.js';

/** A small world: places by number, the areas first. */
export interface World {
  areas: readonly RandomArea[];
  wijkgroepen: readonly { works: readonly number[]; ended: boolean }[];
  partnerships: readonly RandomPartnership[];
}

export interface RandomArea {
  /** Official code without its municipality's number, e.g. `WK..01`. */
  code: string;
  /** Number of the area that it lies in. */
  within?: number;
  /** Of a local area instead: the numbers of the buurten that it is made up of. */
  parts?: readonly number[];
}

export interface RandomPartnership {
  organisation: number;
  place: number;
  domain: CareDomain;
  theme: boolean;
  ended: boolean;
}

export interface Question {
  between: readonly number[];
  minimum?: number;
  domain?: CareDomain;
  theme?: true;
}

const domain = fc.constantFrom(CareDomain.VVT, CareDomain.GGZ);

/** Two municipalities with up to three wijken of up to two buurten each. */
const areas: fc.Arbitrary<RandomArea[]> = fc.tuple(...[0, 1].map(() => fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }))).map((municipalities) => {
  const made: RandomArea[] = [];
  const add = (area: RandomArea): number => made.push(area) - 1;
  municipalities.forEach((wijken, m) => {
    const municipality = add({ code: `GM${m}` });
    wijken.forEach((buurten, w) => {
      const wijk = add({ code: `WK${m}0${w}`, within: municipality });
      for (let b = 0; b < buurten; b += 1) add({ code: `BU${m}0${w}0${b}`, within: wijk });
    });
  });
  return made;
});

/** The same with up to two local areas of some of the buurten of a municipality. */
const withLocalAreas: fc.Arbitrary<RandomArea[]> = areas.chain((made) => {
  const buurtenOf = (number: string): number[] => [...made.keys()].filter((area) => made[area]!.code.startsWith(`BU${number}`));
  const sets = ['0', '1'].filter((number) => buurtenOf(number).length > 0).map((number) => fc.subarray(buurtenOf(number), { minLength: 1 }));
  if (sets.length === 0) return fc.constant(made);
  return fc.array(fc.oneof(...sets), { maxLength: 2 }).map((locals) => [...made, ...locals.map((parts) => ({ code: `LA${made[parts[0]!]!.code[2]}`, parts }))]);
});

export const worldWithQuestion: fc.Arbitrary<{ world: World; question: Question }> = withLocalAreas.chain((made) => {
  const area = fc.nat(made.length - 1);
  const wijkgroep = fc.record({ works: fc.uniqueArray(area, { minLength: 1, maxLength: 3 }), ended: fc.boolean() });
  return fc.array(wijkgroep, { maxLength: 3 }).chain((wijkgroepen) => {
    const place = fc.nat(made.length + wijkgroepen.length - 1);
    const partnership = fc.record({ organisation: fc.nat(2), place, domain, theme: fc.boolean(), ended: fc.boolean() });
    const world = fc.array(partnership, { maxLength: 12 }).map((partnerships) => ({ areas: made, wijkgroepen, partnerships }));
    const question = fc.uniqueArray(place, { minLength: 2, maxLength: 4 }).chain((between) =>
      fc.record(
        { between: fc.constant(between), minimum: fc.integer({ min: 2, max: between.length }), domain, theme: fc.constant(true as const) },
        { requiredKeys: ['between'] },
      ),
    );
    return fc.record({ world, question });
  });
});
