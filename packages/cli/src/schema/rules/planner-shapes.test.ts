import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { plannerShapes } from './planner-shapes.js';

const places = subgraph('wijken', 'interface Place { name: String }');
const found = (sdl: string) => plannerShapes([places, subgraph('contracts', sdl)]).map(({ place }) => place);

describe('planner shapes', () => {
  it('refuse @requires on a field with arguments', () => {
    const field = (args: string) => `type Region @key(fields: "id") { id: ID! area: Int @external density${args}: Int @requires(fields: "area") }`;
    expect(found(field('(year: Int)'))).toEqual(['contracts: Region.density']);
    expect(found(field(''))).toEqual([]);
  });

  it('refuse a @shareable field of an interface, wherever that is defined and @shareable is written', () => {
    expect(found('type Partnership { place: [Place!]! @shareable }')).toEqual(['contracts: Partnership.place']);
    expect(found('type Partnership @shareable { place: Place wijk: Int }')).toEqual(['contracts: Partnership.place']);
    expect(found('type Partnership { place: Place wijk: Wijk @shareable } type Wijk { name: String }')).toEqual([]);
  });
});
