import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { ownerships } from './ownership.js';

const owned = '"""An area (regio).""" type Region @key(fields: "id") { id: ID! name: String }';
const undescribed = 'type Region @key(fields: "id") { id: ID! name: String }';
const owner = (...sdls: string[]) => ownerships(sdls.map((sdl, index) => subgraph('abc'[index]!, sdl))).get('Region');

describe('ownerships', () => {
  it.each([
    ['refers to it by key', 'type Region @key(fields: "id") { id: ID! }'],
    ['cannot resolve its keys', 'type Region @key(fields: "id", resolvable: false) { id: ID! name: String }'],
    ['repeats a field of the owner', 'type Region @key(fields: "id") { id: ID! name: String @external }'],
    ['extends it', 'extend type Region @key(fields: "id") { id: ID! contracts: Int }'],
  ])('does not take a subgraph for the owner that only %s', (_, reference) => {
    expect(owner(reference, undescribed)).toEqual({ owner: 'b', contenders: [] });
    expect(owner(undescribed, reference)).toEqual({ owner: 'a', contenders: [] });
  });

  it('takes the one that describes the type, however many fields others add', () => {
    const adding = 'type Region @key(fields: "id") { id: ID! contracts: Int activities: Int mandates: Int }';
    expect(owner(adding, owned)).toEqual({ owner: 'b', contenders: [] });
  });

  it('reads keys over nested fields and several of them', () => {
    const reference = 'type Region @key(fields: "id") @key(fields: "code edition { year }") { id: ID! code: ID! edition: Int }';
    expect(owner(reference, undescribed)?.owner).toBe('b');
  });

  it('says who contends where several describe it, and takes the one with most fields of its own', () => {
    expect(owner(owned, owned.replace('name', 'kind: Int name'))).toEqual({ owner: 'b', contenders: ['a', 'b'] });
  });

  it('is silent about what one subgraph has alone and about types without a key', () => {
    expect(owner(owned)).toBeUndefined();
    expect(owner('type Region { name: String }', 'type Region { name: String }')).toBeUndefined();
  });
});
