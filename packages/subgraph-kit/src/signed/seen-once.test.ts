import { expect, test } from '@jest/globals';
import { SeenOnce } from './seen-once.js';

test('what is seen is remembered until it can be shown no longer', () => {
  const seen = new SeenOnce(10);
  expect([seen.take('a', { end: 30, now: 0 }), seen.take('a', { end: 30, now: 30 }), seen.take('a', { end: 61, now: 31 })]).toEqual([true, false, true]);
});

test('it takes no more than it can remember, and goes on once there is room', () => {
  const seen = new SeenOnce(1_000);
  for (let index = 0; index < 5_000; index += 1) expect(seen.take(`id-${index}`, { end: 10, now: 0 })).toBe(index < 1_000);
  expect(seen.size).toBe(1_000);
  expect(seen.take('id-0', { end: 10, now: 10 })).toBe(false);
  expect(seen.take('later', { end: 21, now: 11 })).toBe(true);
  expect(seen.size).toBe(1);
});
