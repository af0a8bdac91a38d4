import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sizeOf } from './size.js';

describe('the size of a document', () => {
  it.each<[string, number, number]>([
    ['{ a }', 1, 0],
    ['{ a b { c d } }', 4, 0],
    ['{ a a a }', 3, 3],
    ['{ x: a x: b x { c } x { c } }', 6, 7],
    ['{ a { b } a { b } a { b } }', 6, 6],
    ['{ a { b } ... on A { a { b } ... { a { b c } } } }', 9, 6],
    ['{ ...F ...F } fragment F on A { a }', 4, 0],
    ['{ ...F ...G a } fragment F on A { a } fragment G on A { a ...F }', 7, 4],
    ['{ a(b: 1) a(b: 1, c: [1, 2]) }', 2, 5],
    [`{ a(b: "${'x'.repeat(640)}") a }`, 2, 12],
    ['{ a(b: {c: 1, d: {e: 1}}) a(b: $b) a }', 3, 15],
    ['{ a { ...F } b { ...F } } fragment F on A { c { ...G } } fragment G on A { d e }', 12, 0],
    ['query A { a a } query B { b b b }', 3, 4],
    ['{ a } fragment F on A { b b }', 2, 1],
    ['{ a } fragment F on A { b b ...G } fragment G on A { b }', 4, 3],
  ])('%s', (text, selections, pairs) => {
    expect(sizeOf(parse(text), 100)).toMatchObject({ selections, pairs });
  });

  it.each([
    ['{ a }', 1],
    ['{ a { b { c } } d { e } }', 3],
    ['{ ... { ... on A { a } } }', 3],
    ['{ ...F } fragment F on A { ...G } fragment G on A { a { b } }', 4],
    ['{ a } fragment F on A { a { b { c } } }', 3],
  ])('%s: selections within each other', (text, within) => {
    expect(sizeOf(parse(text), 100).within).toBe(within);
  });

  it('names a fragment that leads back to itself', () => {
    for (const text of ['{ ...A } fragment A on A { b { ...A } }', '{ a } fragment A on A { ...B } fragment B on A { ...A }', '{ a } fragment C on A { b } fragment A on A { ...B } fragment B on A { ...A }']) expect(sizeOf(parse(text), 100).circular).toMatch(/^[AB]$/);
  });

  it('is not measured further than it may be', () => {
    const spread = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ');
    const fragments = Array.from({ length: 40 }, (_, index) => `fragment F${index} on A { ${spread(9, `...F${index + 1}`)} }`).join(' ');
    expect(sizeOf(parse(`{ ...F0 } ${fragments} fragment F40 on A { a }`), 1_500).selections).toBeGreaterThan(1e30);
    expect(sizeOf(parse(`{ a } ${fragments} fragment F40 on A { a }`), 1_500).selections).toBeGreaterThan(1e30);
    expect(sizeOf(parse(`{ ${spread(200, 'a')} }`), 100)).toEqual({ operations: 1, selections: 200, within: 0, pairs: 0 });
  });
});
