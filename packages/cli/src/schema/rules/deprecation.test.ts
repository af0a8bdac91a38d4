import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { deprecation } from './deprecation.js';

const found = (sdl: string) => deprecation([subgraph('wijken', sdl)]).map(({ place, message }) => `${place} ${message.split(':')[0]}`);

describe('deprecation', () => {
  it.each([
    ['@deprecated', 'its reason must give what to use instead and the date of its removal (YYYY-MM-DD)'],
    ['@deprecated(reason: "Use `title`.")', 'its reason must give the date of its removal (YYYY-MM-DD)'],
    ['@deprecated(reason: "Use `title`; removed on 2027-02-30.")', 'its reason must give the date of its removal (YYYY-MM-DD)'],
    ['@deprecated(reason: "No longer of use; removed on 2027-07-01.")', 'its reason must give what to use instead'],
  ])('refuses %s', (directive, message) => {
    expect(found(`type Wijk { name: String ${directive} }`)).toEqual([`wijken: Wijk.name ${message}`]);
  });

  it.each(['Use `title`; removed on 2027-07-01.', 'Replaced by title until it goes on 2027-07-01.'])('allows "%s"', (reason) => {
    expect(found(`type Wijk { name: String @deprecated(reason: "${reason}") }`)).toEqual([]);
  });

  it('looks at every part that can be deprecated', () => {
    const sdl = `
      type Query { wijk(id: ID @deprecated): Int }
      enum CareDomain { OLD @deprecated }
      input WijkFilter { name: String @deprecated }
      directive @audited(purpose: String @deprecated) on FIELD`;
    expect(found(sdl).map((text) => text.split(' ')[1])).toEqual(['WijkFilter.name', 'Query.wijk(id:)', '@audited(purpose:)', 'CareDomain.OLD']);
  });
});
