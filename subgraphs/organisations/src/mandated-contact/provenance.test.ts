import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { PostKind } from '../post/post-kind.js';
import { heldByBody, heldMandate, knownBody, knownLead, knownPost, knownRule, QUESTION, regionFacts } from '../testing/region-facts.js';
import { answer } from './answer.js';
import type { HeldMandate, RegionFacts } from './facts.js';

const invented = { fictional: true };

function provenance(mandates: HeldMandate[], known: Partial<Omit<RegionFacts, 'mandates'>> = {}) {
  const { certainty, fictional, lastConfirmedAt } = answer(QUESTION, regionFacts({ mandates, ...known }));
  return { certainty, fictional, lastConfirmedAt };
}

describe('an answer was last confirmed', () => {
  const confirmed = (lastConfirmedAt: string | null): Partial<HeldMandate> => ({ lastConfirmedAt });
  const sub = { parentId: 'top' };

  test.each<[string, HeldMandate[], string | null]>([
    ['when its mandate was', [heldMandate('one', confirmed('2024-05-01'))], '2024-05-01'],
    ['when the one above it was, if that is longer ago', [heldMandate('one', { ...sub, ...confirmed('2024-05-01') }), heldMandate('top', confirmed('2022-03-01'))], '2022-03-01'],
    ['when its mandate was, if the one above it was later', [heldMandate('one', { ...sub, ...confirmed('2022-03-01') }), heldMandate('top', confirmed('2024-05-01'))], '2022-03-01'],
    ['when its mandate was, if that is unknown of the one above it', [heldMandate('one', { ...sub, ...confirmed('2024-05-01') }), heldMandate('top')], '2024-05-01'],
    ['at an unknown time, if its mandate was', [heldMandate('one', sub), heldMandate('top', confirmed('2024-05-01'))], null],
    ['at an unknown time, if it rests on nothing', [], null],
    ['when what ended was', [heldMandate('one', { status: TermStatus.ENDED, ...confirmed('2021-01-01') })], '2021-01-01'],
    [
      'when what ended was, and not what has yet to begin beside it',
      [heldMandate('a', { status: TermStatus.FUTURE, ...confirmed('2024-05-01') }), heldMandate('b', { status: TermStatus.ENDED, ...confirmed('2021-01-01') })],
      '2021-01-01',
    ],
    ['at an unknown time, if all that there is has yet to begin', [heldMandate('one', { status: TermStatus.FUTURE, ...confirmed('2024-05-01') })], null],
  ])('%s', (_, mandates, expected) => {
    expect(provenance(mandates).lastConfirmedAt).toBe(expected);
  });
});

describe('an answer is as certain as', () => {
  const proposed = heldMandate('proposed', { certainty: Certainty.PROPOSED });

  test.each<[string, HeldMandate[], Certainty | null]>([
    ['its mandate', [heldMandate('one'), proposed], Certainty.ESTABLISHED],
    ['the lower authority that there is', [heldMandate('low', { authority: MandateAuthority.EXPLORE }), proposed], Certainty.ESTABLISHED],
    ['what is discussed', [heldMandate('past', { status: TermStatus.ENDED }), proposed], Certainty.PROPOSED],
    ['what ended', [heldMandate('past', { status: TermStatus.ENDED })], Certainty.ESTABLISHED],
    ['nothing, if it rests on nothing', [], null],
    ['nothing, if all that there is has yet to begin', [heldMandate('one', { status: TermStatus.FUTURE })], null],
    ['what ended, and not what was proposed before and came to nothing', [{ ...proposed, id: 'a', status: TermStatus.ENDED }, heldMandate('b', { status: TermStatus.ENDED })], Certainty.ESTABLISHED],
  ])('%s', (_, mandates, expected) => {
    expect(provenance(mandates).certainty).toBe(expected);
  });
});

describe('an answer is invented where', () => {
  const vacant = { appointments: [] };
  const low = (id: string, attributes: Partial<HeldMandate> = {}): HeldMandate => heldMandate(id, { authority: MandateAuthority.EXPLORE, ...attributes });

  test.each<[string, HeldMandate[], Partial<RegionFacts>, boolean]>([
    ['nothing is: not', [heldMandate('one')], { bodies: [knownBody('board', invented)], leads: [knownLead('x', { themeId: 'acute', ...invented })] }, false],
    ['its mandate is', [heldMandate('one', invented)], {}, true],
    ['one above it is', [heldMandate('one', { parentId: 'mid' }), heldMandate('mid', { parentId: 'top' }), heldMandate('top', invented)], {}, true],
    ['its post is', [heldMandate('one')], { posts: [knownPost('director', invented)] }, true],
    ['its body is', [heldByBody('one', 'board')], { bodies: [knownBody('board', invented)] }, true],
    ['the board to turn to is: not', [heldMandate('one')], { ...vacant, bodies: [knownBody('board', invented)] }, false],
    ['the lead to turn to and to involve is: not', [], { leads: [knownLead('lead', invented)] }, false],
    ['the post to turn to is: not', [], { posts: [knownPost('office', { kind: PostKind.SECRETARIAT, ...invented })], regionalOrganisations: ['group'] }, false],
    ['the lower authority that it rests on is', [low('a', invented), low('b', { holderPostId: 'explorer' })], {}, true],
    ['another lower authority is, to turn to: not', [low('a'), low('b', { holderPostId: 'explorer', ...invented })], { appointments: [{ postId: 'explorer', acting: false }] }, false],
    ['a rule on whom to involve is: not', [heldMandate('one')], { rules: [knownRule('asked', invented)] }, false],
    ['what ended is', [heldMandate('one', { status: TermStatus.ENDED, ...invented })], {}, true],
    ['it rests on nothing: not', [], {}, false],
  ])('%s', (_, mandates, known, expected) => {
    expect(provenance(mandates, known).fictional).toBe(expected);
  });
});
