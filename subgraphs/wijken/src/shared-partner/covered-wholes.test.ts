import { expect, test } from '@jest/globals';
import { coveredWholes, type PartOf } from './covered-wholes.js';

const BUURTEN: PartOf[] = ['quay', 'dock'].map((id) => ({ id, whole: 'east' })).concat({ id: 'park', whole: 'west' });
const WIJKEN: PartOf[] = ['east', 'west', 'new'].map((id) => ({ id, whole: 'town' }));

test.each([
  [['quay'], ['quay']],
  [['park'], ['park', 'west']],
  [['quay', 'dock'], ['dock', 'east', 'quay']],
  [['quay', 'dock', 'park'], ['dock', 'east', 'park', 'quay', 'west']],
  [['quay', 'dock', 'park', 'new'], ['dock', 'east', 'new', 'park', 'quay', 'town', 'west']],
  [['east', 'west', 'new'], ['east', 'new', 'town', 'west']],
  [[], []],
])('%j cover %j', (areas, covered) => {
  expect([...coveredWholes(areas, [BUURTEN, WIJKEN])].toSorted()).toEqual(covered);
});
