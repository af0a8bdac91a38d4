import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { AccessRules } from './access-rules.js';

const HEAD = `schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
  { query: Query }`;
const needs = (scope: string): string => `@requiresScopes(scopes: [["${scope}"]])`;
const requires = (fields: string): string => `@join__field(graph: A, requires: "${fields}")`;

/** The scopes that each field asks for, asked in that order. */
function scopesOf(types: string, coordinates: readonly string[]): Record<string, string[]> {
  const rules = new AccessRules(parse(`${HEAD} ${types}`));
  return Object.fromEntries(
    coordinates.map((each) => {
      const [type, field] = each.split('.') as [string, string];
      return [each, rules.of(type, field).scopes.map(String).toSorted()];
    }),
  );
}

/** Every order in which a few things can be. */
function orders<T>(things: readonly T[]): T[][] {
  return things.length === 0 ? [[]] : things.flatMap((thing, index) => orders(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]));
}

const ALL = ['one', 'three', 'two'];

describe('a field asks for all that the fields behind it ask for, whichever is looked at first', () => {
  it.each<[string, string, Record<string, string[]>]>([
    [
      'two that require each other',
      `type A { one: Int ${needs('one')} ${requires('two')} two: Int ${needs('two')} ${requires('one')} }`,
      { 'A.one': ['one', 'two'], 'A.two': ['one', 'two'] },
    ],
    [
      'a circle of three',
      `type A { one: Int ${needs('one')} ${requires('two')} two: Int ${needs('two')} ${requires('three')} three: Int ${needs('three')} ${requires('one')} }`,
      { 'A.one': ALL, 'A.two': ALL, 'A.three': ALL },
    ],
    [
      'one that leads into a circle, and one that is led to',
      `type A { in: Int ${needs('in')} ${requires('one')} one: Int ${needs('one')} ${requires('two out')} two: Int ${requires('one')} out: Int ${needs('out')} }`,
      { 'A.in': ['in', 'one', 'out'], 'A.one': ['one', 'out'], 'A.two': ['one', 'out'], 'A.out': ['out'] },
    ],
    [
      'a circle through the types behind an interface',
      `interface I { name: Int } type A implements I { name: Int ${needs('one')} ${requires('other { name }')} other: B }
       type B implements I { name: Int ${needs('two')} ${requires('back { name }')} back: I }`,
      { 'I.name': ['one', 'two'], 'A.name': ['one', 'two'], 'B.name': ['one', 'two'], 'A.other': [] },
    ],
    ['one that requires itself', `type A { one: Int ${needs('one')} ${requires('one')} }`, { 'A.one': ['one'] }],
  ])('%s', (_, types, expected) => {
    for (const order of orders(Object.keys(expected))) expect(scopesOf(types, order)).toEqual(expected);
  });
});
