import { expect, test } from '@jest/globals';
import { coveredAreas } from './covered-areas.js';

const buurten = [
  { id: 'quay', whole: 'east' },
  { id: 'dock', whole: 'east' },
  { id: 'park', whole: 'west' },
];
const wijken = ['east', 'west', 'new'].map((id) => ({ id, whole: 'town' }));

test.each([
  [[], []],
  [['quay'], ['quay']],
  [['quay', 'quay', 'dock'], ['east']],
  [['east', 'quay'], ['east']],
  [['park', 'dock'], ['west', 'dock']],
  [['east', 'west', 'new'], ['town']],
  [['quay', 'dock', 'park', 'new'], ['town']],
  [['town', 'quay'], ['town']],
  [['elsewhere', 'new'], ['new']],
])('of %j: %j', (named, expected) => {
  expect(coveredAreas(named, { extent: [{ id: 'town', liesIn: [] }], buurten, wijken })).toEqual(expected);
});

test.each([
  ['a wijk', [{ id: 'east', liesIn: ['town'] }], ['quay', 'park'], ['quay']],
  ['a wijk, wholly', [{ id: 'east', liesIn: ['town'] }], ['quay', 'dock', 'park'], ['east']],
  ['a wijk, with all around it', [{ id: 'east', liesIn: ['town'] }], ['town'], ['east']],
  ['some buurten', [{ id: 'quay', liesIn: ['east', 'town'] }, { id: 'park', liesIn: ['west', 'town'] }], ['east', 'dock'], ['quay']],
  ['no areas', [], ['town'], []],
])('of %s', (_, extent, named, expected) => {
  expect(coveredAreas(named, { extent, buurten, wijken })).toEqual(expected);
});
