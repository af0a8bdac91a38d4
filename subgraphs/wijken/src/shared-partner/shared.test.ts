import { expect, test } from '@jest/globals';
import { CareDomain } from '../partnership/care-domain.js';
import type { Counted } from '../partnership/load-counted.js';
import { sharedAmong } from './shared.js';

const { VVT, GGZ } = CareDomain;
const partnership = (id: string, organisationId: string, domain = VVT): Counted => ({ id, organisationId, placeId: `of-${id}`, domain });

const wide = partnership('4', 'everywhere');
const [home1, home2, home3] = [partnership('1', 'home'), partnership('2', 'home', GGZ), partnership('3', 'home')];
const [also7, also8] = [partnership('7', 'also'), partnership('8', 'also')];

/** What counts for three places: each its own, and what is wide for all. */
const COUNTED = new Map([
  ['b', [home3, also7, wide]],
  ['a', [home2, home1, wide]],
  ['c', [partnership('5', 'once'), wide, also8]],
]);

const everywhere = { organisationId: 'everywhere', countedPerPlace: ['b', 'a', 'c'].map((placeId) => ({ placeId, counted: [wide] })), domains: [VVT] };
const also = { organisationId: 'also', countedPerPlace: [{ placeId: 'b', counted: [also7] }, { placeId: 'c', counted: [also8] }], domains: [VVT] };
const home = { organisationId: 'home', countedPerPlace: [{ placeId: 'b', counted: [home3] }, { placeId: 'a', counted: [home1, home2] }], domains: [GGZ, VVT] };

test.each([
  [3, [everywhere]],
  [2, [everywhere, also, home]],
])('in at least %i places: the one with most places first, then by organisation', (minimum, expected) => {
  expect(sharedAmong(COUNTED, minimum)).toEqual(expected);
});

test('nobody', () => {
  expect(sharedAmong(new Map([['a', []], ['b', []]]), 2)).toEqual([]);
});
