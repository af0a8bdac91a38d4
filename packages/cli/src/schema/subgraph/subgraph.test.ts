import { describe, expect, it } from '@jest/globals';
import { HEADER } from '../testing/subgraphs.js';
import { readSubgraph } from './subgraph.js';

const read = (sdl: string) => readSubgraph({ name: 'wijken', sdl });

describe('readSubgraph', () => {
  it('leaves out what federation brings along', () => {
    const { types, directives } = read(`${HEADER}
      directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
      directive @deprecated(reason: String) on FIELD_DEFINITION
      scalar _Any
      scalar federation__FieldSet
      type _Service { sdl: String }
      union _Entity = Wijk
      type Wijk @key(fields: "id") { id: ID! }
      type Query { wijk: Wijk _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }`);
    expect([...types.keys()]).toEqual(['Date', 'DateTime', 'Wijk', 'Query']);
    expect(types.get('Query')?.fields.map(({ name }) => name)).toEqual(['wijk']);
    expect(directives.map(({ path, args }) => [path, ...args.map((argument) => argument.path)])).toEqual([
      ['@asOf', '@asOf(validOn:)', '@asOf(knownAt:)'],
    ]);
  });

  it('joins a type with its extensions', () => {
    const { types } = read('extend type Query { wijk: Int } """Asked here.""" type Query { buurt(code: String): Int }');
    expect(types.get('Query')).toMatchObject({
      description: 'Asked here.',
      onlyExtended: false,
      fields: [{ path: 'Query.wijk' }, { path: 'Query.buurt', args: [{ path: 'Query.buurt(code:)' }] }],
    });
  });

  it.each([
    ['type Query { a: Int }', ['Query', 'Mutation', 'Subscription']],
    ['schema { query: Root mutation: Change } type Root { a: Int } type Change { a: Int }', ['Root', 'Change']],
    ['extend schema { mutation: Change } type Change { a: Int }', ['Change', 'Query', 'Mutation', 'Subscription']],
  ])('knows the root types of %s', (sdl, roots) => {
    expect([...read(sdl).roots]).toEqual(roots);
  });
});
