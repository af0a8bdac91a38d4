import { expect, test } from '@jest/globals';
import { TermStatus } from '@regiograaf/subgraph-kit';
import { bearerOfCode } from './bearer-of-code.js';

const { ACTIVE, FUTURE, ENDED } = TermStatus;
const bearer = (id: string, status: TermStatus, edition: number) => ({ id, status, edition });

test.each([
  ['nobody', [], undefined],
  ['the one that exists', [bearer('old', ENDED, 2010), bearer('now', ACTIVE, 2015), bearer('next', FUTURE, 2026)], 'now'],
  ['the one to come', [bearer('old', ENDED, 2010), bearer('next', FUTURE, 2026)], 'next'],
  ['the last that had it', [bearer('older', ENDED, 2005), bearer('old', ENDED, 2010)], 'old'],
  ['the same one every time', [bearer('b', ENDED, 2010), bearer('a', ENDED, 2010)], 'a'],
])('a code means %s', (_, bearers, expected) => {
  expect(bearerOfCode(bearers)?.id).toBe(expected);
});
