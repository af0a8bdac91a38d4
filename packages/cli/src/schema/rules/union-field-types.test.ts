import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { unionFieldTypes } from './union-field-types.js';

const wijken = (wijk: string) => subgraph('wijken', `union Place = Wijk | Buurt type Wijk { ${wijk} } type Buurt { name: String! figures: [Int!] }`);

describe('union field types', () => {
  it('are one per field name', () => {
    expect(unionFieldTypes([wijken('name: String! code: String figures: [Int!]')])).toEqual([]);
  });

  it.each(['name: String', 'name: [String!]!', 'name: Int'])('are not one where a member has %s', (field) => {
    expect(unionFieldTypes([wijken(field)])).toEqual([
      { rule: 'union-field-types', place: 'wijken: Place.name', message: `members give it different types: Wijk.${field}, Buurt.name: String!` },
    ]);
  });

  it('count fields that other subgraphs add to a member', () => {
    const adding = subgraph('regional-data', 'type Wijk @key(fields: "name") { name: String! figures: [String!] }');
    expect(unionFieldTypes([wijken('name: String!'), adding])).toMatchObject([
      { place: 'wijken: Place.figures', message: 'members give it different types: Wijk.figures: [String!], Buurt.figures: [Int!]' },
    ]);
  });

  it('count members that other subgraphs add to the union', () => {
    const adding = subgraph('contracts', 'union Place = Region type Region { name: Int }');
    expect(unionFieldTypes([wijken('name: String!'), adding])).toMatchObject([{ place: 'wijken, contracts: Place.name' }]);
  });

  it('compare what composes: a field that one subgraph leaves nullable is nullable', () => {
    const sharing = subgraph('contracts', 'type Wijk { name: String }');
    expect(unionFieldTypes([wijken('name: String!'), sharing])).toMatchObject([{ message: expect.stringContaining('Wijk.name: String, Buurt.name: String!') }]);
  });
});
