import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { descriptions } from './descriptions.js';

const found = (...sdls: string[]) =>
  descriptions(sdls.map((sdl, index) => subgraph(['wijken', 'contracts'][index]!, sdl))).map(({ place, message }) => [place, message]);

const MISSING = 'has no description';
const NO_TERM = 'its description does not give the Dutch term in round brackets';

describe('descriptions', () => {
  it('are missed on every part that can have one', () => {
    const sdl = `
      directive @audited(purpose: String) on FIELD
      type Wijk { name(lang: String): String }
      interface Place { code: String }
      union Found = Wijk
      enum WijkKind { OFFICIAL }
      input WijkFilter { name: String }
      scalar PostalCode`;
    expect(found(sdl)).toEqual(
      [
        'Wijk',
        'Wijk.name',
        'Wijk.name(lang:)',
        'Place',
        'Place.code',
        'Found',
        'WijkKind',
        'WijkKind.OFFICIAL',
        'WijkFilter',
        'WijkFilter.name',
        'PostalCode',
        '@audited',
        '@audited(purpose:)',
      ].map((path) => [`wijken: ${path}`, MISSING]),
    );
  });

  it('give the Dutch term of types, fields and enum values; arguments, input fields and directives need none', () => {
    const sdl = `
      """For the record.""" directive @audited("""Why.""" purpose: String) on FIELD
      """An area.""" type Wijk { """What it is called.""" name("""Which.""" lang: String): String }
      """Its sort.""" enum WijkKind { """Official.""" OFFICIAL }
      """A choice.""" input WijkFilter { """Its name.""" name: String }`;
    expect(found(sdl)).toEqual(
      ['Wijk', 'Wijk.name', 'WijkKind', 'WijkKind.OFFICIAL', 'WijkFilter'].map((path) => [`wijken: ${path}`, NO_TERM]),
    );
    expect(found(sdl.replace(/(An area|What it is called|Its sort|Official|A choice)\./g, '$1 (term).'))).toEqual([]);
  });

  it('say something besides the term', () => {
    expect(found('"""(wijk)""" scalar Wijk')).toEqual([['wijken: Wijk', MISSING]]);
  });

  it('do not translate paging, but describe it', () => {
    const sdl = `
      """A page.""" type WijkConnection { """Its wijken.""" nodes: [Int] totalCount: Int }
      """An entry.""" type WijkEdge { """Where it stands.""" cursor: String }
      """Where the page stands.""" type PageInfo { """Whether more follow.""" hasNextPage: Boolean }`;
    expect(found(sdl)).toEqual([['wijken: WijkConnection.totalCount', MISSING]]);
  });

  it('are asked of root fields, not of root types', () => {
    expect(found('type Query { wijk: Int } extend type Mutation { """Adds one (toevoegen).""" addWijk: Int }')).toEqual([['wijken: Query.wijk', MISSING]]);
  });

  it('are not repeated where an entity is another’s; what is added to it has its own', () => {
    const owner = '"""An area (wijk).""" type Wijk @key(fields: "id") { """Its id (kenmerk).""" id: ID! }';
    const adding = 'type Wijk @key(fields: "id") { id: ID! name: String @external contracts(first: Int): Int }';
    expect(found(owner, 'type Wijk @key(fields: "id", resolvable: false) { id: ID! }')).toEqual([]);
    expect(found(owner.replace('id: ID!', 'id: ID! """Its name (naam).""" name: String'), adding)).toEqual([
      ['contracts: Wijk.contracts', MISSING],
      ['contracts: Wijk.contracts(first:)', MISSING],
    ]);
  });
});
