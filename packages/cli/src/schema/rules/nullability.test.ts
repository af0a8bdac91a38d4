import { describe, expect, it } from '@jest/globals';
import { readSubgraph } from '../subgraph/subgraph.js';
import { subgraph } from '../testing/subgraphs.js';
import { nullability } from './nullability.js';

const region = subgraph('regional-data', '"""An area (regio).""" type Region @key(fields: "id") { id: ID! name: String! }');
const found = (sdl: string) => nullability([region, subgraph('contracts', sdl)]).map(({ place, message }) => `${place} ${message}`);

describe('nullability', () => {
  it.each([
    ['a root field', 'type Query { contract: Int! }', 'Query.contract', 'it is a root field'],
    ['a root field of another name', 'schema { mutation: Change } type Change { sign: Int! }', 'Change.sign', 'it is a root field'],
    [
      'a field added to another’s entity, whose keys can be resolved here',
      'type Region @key(fields: "id") { id: ID! contracts: [Int!]! }',
      'Region.contracts',
      'it is added to a type of regional-data',
    ],
    ['a field for who is signed in', 'type Contract { funding: Int! @authenticated }', 'Contract.funding', 'not everyone may see it'],
    ['a field for a scope', 'type Contract { funding: Int! @requiresScopes(scopes: [["a"]]) }', 'Contract.funding', 'not everyone may see it'],
    ['a field under a policy', 'type Contract { funding: Int! @policy(policies: [["a"]]) }', 'Contract.funding', 'not everyone may see it'],
    [
      'a field of a restricted type',
      'type Contract { funding: Funding! } type Funding @authenticated { euros: Int! }',
      'Contract.funding',
      'not everyone may see Funding',
    ],
  ])('refuses ! on %s', (_, sdl, path, reason) => {
    expect(found(sdl)).toEqual([`contracts: ${path} must not be non-null: ${reason}`]);
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
    const sdl = `
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.12", import: [{ name: "@authenticated", as: "@partnersOnly" }])
      directive @authenticated on FIELD_DEFINITION
      type Contract { funding: Int! @partnersOnly title: Int! @authenticated norm: Int! @federation__policy }`;
    const contracts = readSubgraph({ name: 'contracts', sdl });
    expect(nullability([contracts]).map(({ place }) => place)).toEqual(['contracts: Contract.funding', 'contracts: Contract.norm']);
  });
});
