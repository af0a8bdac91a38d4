import { expect, test } from '@jest/globals';
import { CareDomain } from '../partnership/care-domain.js';
import { sharedAmong, type Counted } from './shared.js';

const { VVT, GGZ } = CareDomain;
const partnership = (id: string, organisationId: string, placeId: string, domain = VVT): Counted => ({ id, organisationId, placeId, domain });

/** What counts for three places: each its own, and what is wide for all. */
const TOUCHED = new Map([
  ['b', ['b', 'wide']],
  ['a', ['a', 'wide']],
  ['c', ['c', 'wide']],
]);

const FOUND = [
  partnership('1', 'home', 'a'),
  partnership('2', 'home', 'a', GGZ),
  partnership('3', 'home', 'b'),
  partnership('4', 'everywhere', 'wide'),
  partnership('5', 'once', 'c'),
  partnership('6', 'elsewhere', 'x'),
  partnership('7', 'also', 'b'),
  partnership('8', 'also', 'c'),
  partnership('9', 'also', 'x'),
];

const everywhere = { organisationId: 'everywhere', partnershipIds: ['4'], placeIds: ['b', 'a', 'c'], domains: [VVT] };
const also = { organisationId: 'also', partnershipIds: ['7', '8'], placeIds: ['b', 'c'], domains: [VVT] };
const home = { organisationId: 'home', partnershipIds: ['1', '2', '3'], placeIds: ['b', 'a'], domains: [GGZ, VVT] };

test.each([
  [3, [everywhere]],
  [2, [everywhere, also, home]],
])('in at least %i places: the one with most places first, then by organisation', (minimum, expected) => {
  expect(sharedAmong(FOUND, TOUCHED, minimum)).toEqual(expected);
});

test('nobody', () => {
  expect(sharedAmong([], TOUCHED, 2)).toEqual([]);
});
