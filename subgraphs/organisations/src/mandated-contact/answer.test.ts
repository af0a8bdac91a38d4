import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { PostKind } from '../post/post-kind.js';
import { heldByBody, heldMandate, knownBody, knownLead, knownPost, knownRule, QUESTION, regionFacts } from '../testing/region-facts.js';
import { answer } from './answer.js';
import type { HeldMandate, RegionFacts } from './facts.js';

const { PROPOSED, UNDER_NEGOTIATION, EXPECTED } = Certainty;
const { ENDED, FUTURE } = TermStatus;

function outcome(mandates: HeldMandate[], known: Partial<Omit<RegionFacts, 'mandates'>> = {}, question: Partial<typeof QUESTION> = {}) {
  const { mandate, reason, fallback, underDiscussion } = answer({ ...QUESTION, ...question }, regionFacts({ mandates, ...known }));
  return { mandate: mandate?.id, reason, step: fallback?.step, why: fallback?.reason, discussed: underDiscussion.map(({ id }) => id) };
}

const nothing = { mandate: undefined, reason: undefined, step: undefined, why: undefined, discussed: [] };

describe('a mandate answers', () => {
  test.each<[string, HeldMandate, Partial<typeof QUESTION>]>([
    ['what it was given for', heldMandate('one'), {}],
    ['a narrower theme', heldMandate('one'), { theme: 'dementia' }],
    ['a lower authority', heldMandate('one', { authority: MandateAuthority.SIGN }), { authority: MandateAuthority.REPRESENT }],
    ['any counterparty, if it is for any', heldMandate('one', { counterparty: CounterpartyKind.ANY }), { counterparty: CounterpartyKind.GGZ }],
  ])('%s', (_, mandate, question) => {
    expect(outcome([mandate], {}, question)).toEqual({ ...nothing, mandate: 'one' });
  });

  test('held by a body', () => {
    expect(outcome([heldByBody('one', 'board')], { bodies: [knownBody('board')] })).toEqual({ ...nothing, mandate: 'one' });
  });

  test('and mentions what is discussed beside it', () => {
    expect(outcome([heldMandate('one'), heldMandate('two', { certainty: PROPOSED, status: FUTURE })])).toEqual({ ...nothing, mandate: 'one', discussed: ['two'] });
  });
});

describe('a mandate that nobody can act on answers with a fallback', () => {
  const vacant = { appointments: [] };
  const explorer = heldMandate('explorer', { authority: MandateAuthority.EXPLORE, holderPostId: 'explorer' });

  test.each<[string, HeldMandate[], Partial<RegionFacts>, string | undefined]>([
    ['an acting holder', [heldMandate('one')], { appointments: [{ postId: 'director', acting: true }] }, 'ACTING_HOLDER'],
    ['a lower authority', [heldMandate('one'), explorer], { appointments: [{ postId: 'explorer', acting: false }] }, 'LOWER_AUTHORITY'],
    ['the theme lead', [heldMandate('one')], { appointments: [{ postId: 'lead-post', acting: false }], leads: [knownLead('lead')], bodies: [knownBody('board')] }, 'THEME_LEAD'],
    ['the board', [heldMandate('one')], { ...vacant, bodies: [knownBody('board')] }, 'BOARD'],
    ['the secretariat', [heldMandate('one')], { ...vacant, posts: [knownPost('office', { kind: PostKind.SECRETARIAT })], regionalOrganisations: ['group'] }, 'SECRETARIAT'],
    ['a lead who is not known', [heldMandate('one')], { ...vacant, leads: [knownLead('lead', { postId: null })] }, 'THEME_LEAD'],
    ['the board of a body that ended', [heldByBody('one', 'past')], { bodies: [knownBody('past', { status: ENDED }), knownBody('board')] }, 'BOARD'],
    ['nobody at all', [heldMandate('one')], vacant, undefined],
  ])('%s', (_, mandates, known, step) => {
    expect(outcome(mandates, known)).toEqual({ ...nothing, mandate: 'one', step, why: step && 'VACANT' });
  });
});

describe('without a mandate that holds, the reason is', () => {
  const sub = heldMandate('sub', { parentId: 'top' });
  const low = { authority: MandateAuthority.REPRESENT };

  test.each<[string, string, HeldMandate[]]>([
    ['NO_MANDATE', 'there is none', []],
    ['NO_MANDATE', 'it is for another counterparty', [heldMandate('one', { counterparty: CounterpartyKind.INSURER })]],
    ['NO_MANDATE', 'it is for another region', [heldMandate('one', { regionIds: ['zuid'] })]],
    ['NO_MANDATE', 'it is for a narrower theme', [heldMandate('one', { themeId: 'dementia' })]],
    ['NO_MANDATE', 'it has yet to begin', [heldMandate('one', { status: FUTURE })]],
    ['NO_MANDATE', 'the one above it has yet to begin', [sub, heldMandate('top', { status: FUTURE })]],
    [
      'NO_MANDATE',
      'the one above it, towards others, ended before it was to begin',
      [{ ...sub, status: FUTURE }, heldMandate('top', { status: ENDED, counterparty: CounterpartyKind.INSURER })],
    ],
    ['NO_MANDATE', 'the one above it is not known', [sub]],
    ['NO_MANDATE', 'it stands above itself', [sub, heldMandate('top', { parentId: 'sub' })]],
    ['NO_MANDATE', 'what was proposed came to nothing', [heldMandate('one', { certainty: PROPOSED, status: ENDED })]],
    ['EXPIRED', 'it ended', [heldMandate('one', { status: ENDED })]],
    ['EXPIRED', 'the one above it ended', [sub, heldMandate('top', { status: ENDED })]],
    ['EXPIRED', 'one further above it ended', [heldMandate('low', { parentId: 'sub' }), sub, heldMandate('top', { status: ENDED })]],
    ['EXPIRED', 'one ended before another begins', [heldMandate('one', { status: ENDED }), heldMandate('two', { status: FUTURE })]],
    ['LOWER_AUTHORITY', 'it does not go far enough', [heldMandate('one', low)]],
    ['LOWER_AUTHORITY', 'what went far enough ended, or is discussed', [heldMandate('one', low), heldMandate('two', { status: ENDED }), heldMandate('three', { certainty: PROPOSED })]],
  ])('%s: %s', (reason, _, mandates) => {
    expect(outcome(mandates, {})).toMatchObject({ mandate: undefined, reason });
  });

  test.each([PROPOSED, UNDER_NEGOTIATION, EXPECTED].flatMap((certainty) => [FUTURE, TermStatus.ACTIVE].map((status) => ({ certainty, status }))))(
    'MANDATE_UNDER_DISCUSSION: it is $certainty, $status',
    (discussed) => {
      const cases = [{}, { authority: MandateAuthority.REPRESENT }, { themeId: 'care' }, { counterparty: CounterpartyKind.ANY }];
      const outcomes = cases.map((attributes) => outcome([heldMandate('one', { ...discussed, ...attributes }), heldMandate('past', { status: ENDED })]));
      expect(outcomes).toEqual(cases.map(() => ({ ...nothing, reason: 'MANDATE_UNDER_DISCUSSION', discussed: ['one'] })));
    },
  );

  test('MANDATE_UNDER_DISCUSSION: the one above it is proposed', () => {
    expect(outcome([sub, heldMandate('top', { certainty: PROPOSED })])).toEqual({ ...nothing, reason: 'MANDATE_UNDER_DISCUSSION', discussed: ['top'] });
  });

  test('given with the fallback as well', () => {
    const known = { bodies: [knownBody('board')], posts: [knownPost('director')] };
    expect(outcome([heldMandate('one', { status: ENDED })], known)).toEqual({ ...nothing, reason: 'EXPIRED', step: 'BOARD', why: 'EXPIRED' });
  });
});

describe('of the mandates, only those that bind the one asked about answer:', () => {
  const explorer = heldMandate('low', { authority: MandateAuthority.EXPLORE, holderPostId: 'explorer' });

  test.each<[string, HeldMandate[], string, object]>([
    ['the best that does', [heldMandate('one'), heldMandate('two', { themeId: 'care' })], 'two', { mandate: 'two', reason: undefined }],
    ['none does', [heldMandate('one')], '', { reason: 'NOT_BOUND', step: 'BOARD', why: 'NOT_BOUND' }],
    ['none does, and it is too low', [explorer], '', { reason: 'NOT_BOUND', step: undefined }],
    ['a lower one does', [heldMandate('one'), explorer], 'low', { reason: 'NOT_BOUND', step: 'LOWER_AUTHORITY', why: 'NOT_BOUND' }],
    ['only a lower one is there, and does', [explorer], 'low', { reason: 'LOWER_AUTHORITY', step: 'LOWER_AUTHORITY' }],
    ['what would not bind has ended', [heldMandate('one', { status: ENDED })], '', { reason: 'EXPIRED' }],
  ])('%s', (_, mandates, binding, expected) => {
    const known = { bodies: [knownBody('board')], appointments: [{ postId: 'explorer', acting: false }] };
    const { mandate, reason, fallback } = answer(QUESTION, regionFacts({ mandates, ...known }), ({ id }) => id === binding);
    expect({ mandate: mandate?.id, reason, step: fallback?.step, why: fallback?.reason }).toMatchObject(expected);
  });
});

test('whoever must be involved is named with and without a mandate', () => {
  const known = { rules: [knownRule('asked')], leads: [knownLead('lead')] };
  const reasons = [[heldMandate('one')], []].map((mandates) => answer(QUESTION, regionFacts({ mandates, ...known })).involve.map(({ reason }) => reason));
  expect(reasons).toEqual([['asked', 'Trekker van dit thema.'], ['asked', 'Trekker van dit thema.']]);
});
