import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { naming } from './naming.js';

const found = (sdl: string) => naming([subgraph('wijken', sdl)]).map(({ place, message }) => `${place} ${message}`);

const CONNECTION = 'takes "first", so it gives a connection (WijkConnection) instead of a list';

describe('naming', () => {
  it.each([
    ['type wijk_groep { a: Int }', 'wijken: wijk_groep must be written in PascalCase'],
    ['type Wijk { Official_name: Int }', 'wijken: Wijk.Official_name must be written in camelCase'],
    ['type Wijk { name(Lang: Int): Int }', 'wijken: Wijk.name(Lang:) must be written in camelCase'],
    ['input WijkFilter { name_like: Int }', 'wijken: WijkFilter.name_like must be written in camelCase'],
    ['enum CareDomain { socialDomain }', 'wijken: CareDomain.socialDomain must be written in SCREAMING_SNAKE_CASE'],
    ['directive @Audited on FIELD', 'wijken: @Audited must be written in camelCase'],
    ['type Query { getWijk: Int }', 'wijken: Query.getWijk is named after what it gives, without "get"'],
    ['type Query { listWijken: Int }', 'wijken: Query.listWijken is named after what it gives, without "list"'],
    ['type Query { wijken(first: Int): [Wijk!]! }', `wijken: Query.wijken ${CONNECTION}`],
    ['type Query { searchWijken(first: Int): [Wijk!] }', `wijken: Query.searchWijken ${CONNECTION}`],
  ])('refuses %s', (sdl, message) => {
    expect(found(sdl)).toEqual([message]);
  });

  it('allows the names of this graph', () => {
    const sdl = `
      enum CareDomain { SOCIAL_DOMAIN VVT S1 }
      type GGDRegion { listed: Int getaway: Int wijken(first: Int, after: String): WijkConnection codes(edition: Int): [String!] }
      type Query { searchWijken(text: String!, first: Int): [WijkHit!] }
      input PageInput { first: [Int!] getOnly: Boolean }`;
    expect(found(sdl)).toEqual([]);
  });
});
