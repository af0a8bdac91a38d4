import { expect, test } from '@jest/globals';
import { digestOf } from './digest.js';

test('the order of keys and what is absent make no difference, anything else does', () => {
  const digest = digestOf({ a: 1, b: ['x', 'y'] });
  expect(digestOf({ b: ['x', 'y'], c: undefined, a: 1, d: null })).toBe(digest);
  for (const other of [{ a: '1', b: ['x', 'y'] }, { a: 1, b: ['y', 'x'] }, { a: 1 }, { a: 1, b: ['x', 'y'], c: false }]) {
    expect(digestOf(other)).not.toBe(digest);
  }
});
