import { expect, test } from '@jest/globals';
import { CareDomain } from '../partnership/care-domain.js';
import type { Counted } from '../partnership/load-counted.js';
import { changesBetween, PartnerChangeKind } from './changes.js';

const { VVT, GGZ } = CareDomain;
const { GAINED, LOST } = PartnerChangeKind;
const of = (id: string, organisationId: string, domain = VVT): Counted => ({ id, organisationId, placeId: 'town', domain });

const [stays, staysToo, goes, comes, comesToo] = [of('1', 'stays'), of('2', 'stays', GGZ), of('3', 'goes'), of('5', 'comes', GGZ), of('4', 'comes')];

test.each<[string, Counted[], Counted[], object[]]>([
  ['nothing', [stays], [stays], []],
  ['nothing, as it is a partner by another partnership', [stays], [staysToo], []],
  ['one that came', [stays], [stays, comes, comesToo], [{ kind: GAINED, organisationId: 'comes', counted: [comesToo, comes], domains: [GGZ, VVT] }]],
  ['one that went', [stays, goes], [stays], [{ kind: LOST, organisationId: 'goes', counted: [goes], domains: [VVT] }]],
  [
    'both, what was gained first',
    [goes],
    [comes],
    [
      { kind: GAINED, organisationId: 'comes', counted: [comes], domains: [GGZ] },
      { kind: LOST, organisationId: 'goes', counted: [goes], domains: [VVT] },
    ],
  ],
])('%s', (_, before, after, expected) => {
  expect(changesBetween(before, after)).toEqual(expected);
});
