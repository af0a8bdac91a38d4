import { describe, expect, test } from '@jest/globals';
import { touchedPlaces, type Layout } from './touch.js';

const both = (pairs: [string, string][]): Map<string, string[]> => {
  const all = [...pairs, ...pairs.map(([inner, outer]): [string, string] => [outer, inner])];
  return new Map([...Map.groupBy(all, ([one]) => one)].map(([one, others]) => [one, others.map(([, other]) => other)]));
};

/** A town of two wijken and a village of one; a wijkgroep works in the town's east and in the village's square. */
const layout: Layout = {
  areas: both([
    ['east', 'town'],
    ['west', 'town'],
    ['quay', 'east'],
    ['quay', 'town'],
    ['park', 'west'],
    ['park', 'town'],
    ['rural', 'village'],
    ['square', 'rural'],
    ['square', 'village'],
    ['farms', 'rural'],
    ['farms', 'village'],
  ]),
  workingAreas: new Map([['wijkgroep:across', ['east', 'square']]]),
  before: new Map(),
  wijkgroepen: new Map([
    ['east', ['wijkgroep:across']],
    ['square', ['wijkgroep:across']],
  ]),
};

describe('touches', () => {
  test.each([
    ['town', ['east', 'west', 'quay', 'park', 'wijkgroep:across']],
    ['village', ['rural', 'square', 'farms', 'wijkgroep:across']],
    ['east', ['town', 'quay', 'wijkgroep:across']],
    ['west', ['town', 'park']],
    ['rural', ['village', 'square', 'farms', 'wijkgroep:across']],
    ['quay', ['east', 'town', 'wijkgroep:across']],
    ['park', ['west', 'town']],
    ['square', ['rural', 'village', 'wijkgroep:across']],
    ['farms', ['rural', 'village']],
    ['wijkgroep:across', ['east', 'square', 'town', 'quay', 'rural', 'village']],
    ['elsewhere', []],
    ['wijkgroep:ended', []],
  ])('%s', (place, others) => {
    const [self, ...touched] = touchedPlaces(place, layout);
    expect(self).toBe(place);
    expect(touched.toSorted()).toEqual(others.toSorted());
  });

  test('what became it, or something in it; not what became something around it', () => {
    const areas = both([['wijk:new', 'municipality:new'], ['wijk:other', 'municipality:new'], ['buurt:new', 'wijk:new'], ['buurt:new', 'municipality:new']]);
    const before = new Map([['municipality:new', ['municipality:old']], ['wijk:new', ['wijk:old', 'wijk:older']], ['buurt:new', ['buurt:old']]]);
    const former = (place: string, workingAreas: Layout['workingAreas'] = new Map()) =>
      touchedPlaces(place, { areas, before, workingAreas, wijkgroepen: new Map() }).filter((each) => each.includes('old'));
    expect(former('municipality:new')).toEqual(['municipality:old', 'wijk:old', 'wijk:older', 'buurt:old']);
    expect(former('wijk:new')).toEqual(['wijk:old', 'wijk:older', 'buurt:old']);
    expect(former('wijk:other')).toEqual([]);
    expect(former('buurt:new')).toEqual(['buurt:old']);
    expect(former('wijkgroep:a', new Map([['wijkgroep:a', ['wijk:new', 'wijk:other']]]))).toEqual(['wijk:old', 'wijk:older', 'buurt:old']);
  });

  test('from both sides', () => {
    for (const one of layout.areas.keys()) {
      for (const other of touchedPlaces(one, layout)) expect(touchedPlaces(other, layout)).toContain(one);
    }
  });
});
