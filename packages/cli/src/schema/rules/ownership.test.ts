import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { ownership } from './ownership.js';

const undescribed = 'type Region @key(fields: "id") { id: ID! name: String }';
const described = `"""An area (regio).""" ${undescribed}`;
const found = (a: string, b: string) => ownership([subgraph('organisations', a), subgraph('regional-data', b)]);

describe('ownership', () => {
  it('is clear where one subgraph describes the entity', () => {
    expect(found(undescribed, described)).toEqual([]);
    expect(found('type Region @key(fields: "id") { id: ID! }', undescribed)).toEqual([]);
  });

  it('is unclear where two describe it', () => {
    expect(found(described, described)).toMatchObject([
      { place: 'organisations: Region', message: expect.stringMatching(/^organisations and regional-data each describe this entity/) },
      { place: 'regional-data: Region' },
    ]);
  });

  it('is unclear where two define it and none describes it', () => {
    expect(found(undescribed, undescribed)[0]?.message).toBe(
      'no subgraph describes this entity, so none owns it; it is defined in organisations and regional-data',
    );
  });
});
