import { describe, expect, it } from '@jest/globals';
import { subgraph } from '../testing/subgraphs.js';
import { references } from './references.js';

const owner = subgraph('organisations', '"""A theme (thema).""" type Theme @key(fields: "id") { id: ID! name: String! }');
const stub = 'type Theme @key(fields: "id", resolvable: false) { id: ID! }';
const found = (sdl: string) => references([owner, subgraph('wijken', `${stub} ${sdl}`)]).map(({ place }) => place);

describe('references', () => {
  it.each([
    ['a field', 'type Partnership { theme: Theme! }', 'Partnership.theme'],
    ['the items of a list', 'type Partnership { themes: [Theme!] }', 'Partnership.themes'],
    ['a union with one', 'union Subject = Theme type Partnership { subject: [Subject!]! }', 'Partnership.subject'],
  ])('refuses ! on another subgraph’s type: %s', (_, sdl, path) => {
    expect(found(sdl)).toEqual([`wijken: ${path}`]);
  });

  it('allows it on the list around them, and on a type of its own', () => {
    expect(found('type Partnership { themes: [Theme]! } type Query { partnerships: [Partnership!] }')).toEqual([]);
  });
});
