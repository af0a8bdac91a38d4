import { describe, expect, test } from '@jest/globals';
import { held, outcome, verdict, type Known } from '../testing/checked-mandates.js';
import type { CheckedMandate } from './facts.js';

const sub = held('sub', { parentId: 'top' });

describe('whoever holds it', () => {
  const one = held('one');
  const ofBody = held('one', { holderPostId: null, holderBodyId: 'board' });
  const acting = [{ postId: 'director', personId: 'bram', acting: true }];

  test.each<[string, CheckedMandate, Known, string[]]>([
    ['exists no more', one, { existing: new Set(['board']) }, ['false', 'HOLDER_ENDED']],
    ['is a body that exists no more', ofBody, { existing: new Set(['director']) }, ['false', 'HOLDER_ENDED']],
    ['is a post that nobody holds', one, { appointments: [] }, ['false', 'VACANT']],
    ['is a post that nobody holds, while another is held', one, { appointments: [{ postId: 'buyer', personId: 'anna', acting: false }] }, ['false', 'VACANT']],
    ['is a post that somebody acts in', one, { appointments: acting }, ['true', 'one']],
    ['is a body, of which no post is held', ofBody, { appointments: [] }, ['true', 'one']],
  ])('%s', (_, mandate, known, expected) => {
    expect(outcome([mandate], {}, known)).toEqual(expected);
  });

  test('of the one above it may be gone: it outlives its grantor’s post', () => {
    const above = held('top', { holderPostId: 'other' });
    expect(outcome([sub, above], {}, { existing: new Set(['director']), appointments: acting })).toEqual(['true', 'sub', 'top']);
  });

  test('is told, an acting holder last', () => {
    const appointments = [...acting, { postId: 'director', personId: 'anna', acting: false }, { postId: 'buyer', personId: 'carla', acting: false }];
    expect(verdict([one], {}, { appointments }).personIds).toEqual(['anna', 'bram']);
    expect(verdict([], {}, { appointments }).personIds).toEqual([]);
  });
});
