import { expect, test } from '@jest/globals';
import { authorityRank, includesAuthority, type MandateAuthority } from './authority.js';

const FROM_LOW_TO_HIGH = ['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'] as MandateAuthority[];

const pairs = FROM_LOW_TO_HIGH.flatMap((held, high) => FROM_LOW_TO_HIGH.map((asked, low) => ({ held, asked, includes: high >= low })));

test.each(pairs)('$held answers $asked: $includes', ({ held, asked, includes }) => {
  expect(includesAuthority(held, asked)).toBe(includes);
});

test('ranks count from the lowest', () => {
  expect(FROM_LOW_TO_HIGH.map(authorityRank)).toEqual([0, 1, 2, 3, 4]);
});
