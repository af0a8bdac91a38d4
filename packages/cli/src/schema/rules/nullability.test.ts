import { describe, expect, it } from '@jest/globals';
import { readSubgraph } from '../subgraph/subgraph.js';
import { subgraph } from '../testing/subgraphs.js';
import { nullability } from './nullability.js';

const region = subgraph('regional-data', '"""An area (regio).""" type Region @key(fields: "id") { id: ID! name: String! }');
const found = (sdl: string) => nullability([region, subgraph('contracts', sdl)]).map(({ place, message }) => `${place} ${message}`);

describe('nullability', () => {
  it.each([
    ['a root field', 'type Query { contract: Int! }', 'contracts: Query.contract must not be non-null: it is a root field'],
    ['a root field of another name', 'schema { mutation: Change } type Change { sign: Int! }', 'contracts: Change.sign must not be non-null: it is a root field'],
    [
      'a field added to another’s entity, whose keys can be resolved here',
      'type Region @key(fields: "id") { id: ID! contracts: [Int!]! }',
      'contracts: Region.contracts must not be non-null: it is added to a type of regional-data',
    ],
    ['a field for who is signed in', 'type Contract { funding: Int! @authenticated }', 'contracts: Contract.funding must not be non-null: not everyone may see it'],
    ['a field for a scope', 'type Contract { funding: Int! @requiresScopes(scopes: [["a"]]) }', 'contracts: Contract.funding must not be non-null: not everyone may see it'],
    ['a field under a policy', 'type Contract { funding: Int! @policy(policies: [["a"]]) }', 'contracts: Contract.funding must not be non-null: not everyone may see it'],
    ['a field of a restricted type', 'type Contract { funding: Funding! } type Funding @authenticated { euros: Int! }', 'contracts: Contract.funding must not be non-null: not everyone may see Funding'],
  ])('refuses ! on %s', (_, sdl, message) => {
    expect(found(sdl)).toEqual([message]);
    const nullable = sdl.replace(/(contract|sign|contracts|funding): (\w+|\[Int!\])!/, '$1: $2');
    expect(found(nullable)).toEqual([]);
  });

  it('allows it on keys, repeated fields, arguments and what a subgraph owns', () => {
    const sdl = `
      type Query { contract(id: ID!): Contract contracts: [Contract!] }
      type Contract @key(fields: "id") { id: ID! title: String! regions: [Region!]! }
      input ContractFilter { title: String! }
      type Region @key(fields: "id") { id: ID! name: String! @external }`;
    expect(found(sdl)).toEqual([]);
  });

  it('sees a restriction that is imported under another name, and no other directive of that name', () => {
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [{ name: "@authenticated", as: "@partnersOnly" }])';
    const sdl = `${link} directive @authenticated on FIELD_DEFINITION type Contract { funding: Int! @partnersOnly title: Int! @authenticated norm: Int! @federation__policy }`;
    const contracts = readSubgraph({ name: 'contracts', sdl });
    expect(nullability([contracts]).map(({ place }) => place)).toEqual(['contracts: Contract.funding', 'contracts: Contract.norm']);
  });
});
