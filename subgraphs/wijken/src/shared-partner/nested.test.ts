import { expect, test } from '@jest/globals';
import { nestedPlaces, type Extent } from './nested.js';

const TOWN = { id: 'town', liesIn: [] };
const EAST = { id: 'east', liesIn: ['town'] };
const WEST = { id: 'west', liesIn: ['town'] };
const QUAY = { id: 'quay', liesIn: ['east', 'town'] };
const VILLAGE = { id: 'village', liesIn: [] };

const area = (of: Extent['areas'][number]): Extent => ({ id: of.id, areas: [of] });
const group = (id: string, ...areas: Extent['areas']): Extent => ({ id, areas });

test.each<[string, Extent[], [string, string] | null]>([
  ['two municipalities', [area(TOWN), area(VILLAGE)], null],
  ['two wijken of one municipality', [area(EAST), area(WEST)], null],
  ['a wijk in a municipality', [area(VILLAGE), area(TOWN), area(EAST)], ['east', 'town']],
  ['a buurt in a wijk', [area(EAST), area(QUAY)], ['quay', 'east']],
  ['a buurt in a municipality', [area(TOWN), area(QUAY)], ['quay', 'town']],
  ['a buurt beside a wijk', [area(WEST), area(QUAY)], null],
  ['a wijkgroep that lies wholly in a municipality', [group('group', EAST, QUAY), area(TOWN)], ['group', 'town']],
  ['a wijkgroep that crosses the border', [group('group', EAST, VILLAGE), area(TOWN)], null],
  ['a wijk of a wijkgroep', [area(EAST), group('group', EAST, VILLAGE)], ['east', 'group']],
  ['a buurt in a wijk of a wijkgroep', [area(QUAY), group('group', EAST, VILLAGE)], ['quay', 'group']],
  ['a wijkgroep in the working area of another', [group('wide', TOWN, VILLAGE), group('narrow', QUAY)], ['narrow', 'wide']],
  ['two wijkgroepen of which parts overlap', [group('one', EAST, VILLAGE), group('other', EAST, WEST)], null],
  ['two wijkgroepen in one area', [group('one', EAST), group('other', EAST)], ['one', 'other']],
  ['a wijk of which a local area has all buurten', [area(EAST), { id: 'local', areas: [QUAY], covers: new Set(['quay', 'east']) }], ['east', 'local']],
  ['a local area that is a part of a wijk', [area(EAST), { id: 'local', areas: [QUAY], covers: new Set(['quay']) }], ['local', 'east']],
  ['a wijkgroep whose area is not known', [group('group'), area(TOWN)], null],
])('%s', (_, places, expected) => {
  expect(nestedPlaces(places)).toEqual(expected);
});
