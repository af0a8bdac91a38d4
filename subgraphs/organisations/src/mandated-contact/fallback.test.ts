import { TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { BodyKind } from '../body/body-kind.js';
import { PostKind } from '../post/post-kind.js';
import { heldByBody, heldMandate, knownBody, knownLead, knownPost, regionFacts } from '../testing/region-facts.js';
import type { RegionFacts } from './facts.js';
import { fallbackFor, isReachable, type FallbackSituation } from './fallback.js';
import { FallbackReason, FallbackStep } from './reasons.js';

const { ACTING_HOLDER, LOWER_AUTHORITY, THEME_LEAD, BOARD, SECRETARIAT } = FallbackStep;
const { VACANT, NO_MANDATE } = FallbackReason;
const ENDED = TermStatus.ENDED;

const acting = { postId: 'director', acting: true };
const held = (postId: string, isActing = false): RegionFacts['appointments'][number] => ({ postId, acting: isActing });
const secretariat = knownPost('secretariat', { kind: PostKind.SECRETARIAT, organisationId: 'rho' });
const explorer = heldMandate('explorer', { holderPostId: 'explorer' });

/** Somebody at every step. */
const vacancy: FallbackSituation = { reason: VACANT, mandate: heldMandate('one'), lower: [explorer], former: [], themeLine: ['elderly', 'care'] };
const everybody = regionFacts({
  posts: [knownPost('director'), secretariat],
  appointments: [acting, held('explorer')],
  leads: [knownLead('unnamed', { postId: null }), knownLead('wide', { themeId: 'care' })],
  bodies: [knownBody('rho-board', { organisationId: 'rho' }), knownBody('group-team', { kind: BodyKind.COMMITTEE }), knownBody('group-board')],
  regionalOrganisations: ['rho'],
});

describe('the first that can be reached:', () => {
  const steps: [string, Partial<RegionFacts>, object | undefined][] = [
    ['the acting holder', {}, { step: ACTING_HOLDER, postId: 'director' }],
    ['who holds a lower authority', { appointments: [held('explorer')] }, { step: LOWER_AUTHORITY, mandateId: 'explorer', postId: 'explorer' }],
    ['who acts for the holder of a lower authority', { appointments: [held('explorer', true)] }, { step: LOWER_AUTHORITY, mandateId: 'explorer', postId: 'explorer' }],
    ['the theme lead', { appointments: [] }, { step: THEME_LEAD, themeLeadId: 'wide', postId: 'wide-post' }],
    ['the board of the holder', { appointments: [], leads: [] }, { step: BOARD, bodyId: 'group-board' }],
    ['the regional board', { appointments: [], leads: [], bodies: [knownBody('rho-board', { organisationId: 'rho' })] }, { step: BOARD, bodyId: 'rho-board' }],
    ['the secretariat', { appointments: [], leads: [], bodies: [] }, { step: SECRETARIAT, postId: 'secretariat' }],
    ['a lead who is not known, last', { appointments: [], leads: [knownLead('unnamed', { postId: null })], bodies: [], posts: [] }, { step: THEME_LEAD, themeLeadId: 'unnamed', postId: null }],
    ['nobody', { appointments: [], leads: [], bodies: [], posts: [] }, undefined],
  ];

  test.each(steps)('%s', (_, without, expected) => {
    expect(fallbackFor(vacancy, { ...everybody, ...without })).toEqual(expected && { reason: VACANT, ...expected });
  });
});

describe('among those of one step', () => {
  const nobody = { ...everybody, appointments: [], leads: [], bodies: [], posts: [] };
  const without: FallbackSituation = { reason: NO_MANDATE, lower: [], former: [], themeLine: ['elderly', 'care'] };

  test('the highest of the lower authorities that can be reached', () => {
    const lower = [heldMandate('vacant', { holderPostId: 'empty' }), heldByBody('gone', 'dissolved'), heldByBody('meeting', 'members'), explorer];
    const bodies = [knownBody('dissolved', { status: ENDED }), knownBody('members', { kind: BodyKind.MEMBERS_MEETING })];
    const found = fallbackFor({ ...without, lower }, { ...nobody, bodies, appointments: [held('explorer')] });
    expect(found).toEqual({ step: LOWER_AUTHORITY, reason: NO_MANDATE, mandateId: 'meeting', postId: null, bodyId: 'members' });
  });

  test('the lead of the nearest theme, one who is known before one who is not', () => {
    const leads = [knownLead('wide', { themeId: 'care' }), knownLead('other', { themeId: 'acute' }), knownLead('near')];
    expect(fallbackFor(without, { ...nobody, leads })).toMatchObject({ themeLeadId: 'near' });
    expect(fallbackFor(without, { ...nobody, leads: [knownLead('near', { postId: null }), ...leads.slice(0, 2)] })).toMatchObject({ themeLeadId: 'wide' });
  });

  test.each([
    ['a post', heldMandate('former', { holderPostId: 'manager' })],
    ['a body', heldByBody('former', 'group-board')],
  ])('the board where %s held what was mandated, before the regional one', (_, former) => {
    const posts = [knownPost('manager')];
    expect(fallbackFor({ ...without, former: [former] }, { ...everybody, posts, leads: [] })).toMatchObject({ step: BOARD, bodyId: 'group-board' });
  });

  test('the board and the secretariat of the first regional organisation that has one', () => {
    const regionalOrganisations = ['alliance', 'rho', 'circle'];
    const bodies = [knownBody('circle-board', { organisationId: 'circle' }), knownBody('rho-board', { organisationId: 'rho' })];
    expect(fallbackFor(without, { ...nobody, regionalOrganisations, bodies })).toMatchObject({ step: BOARD, bodyId: 'rho-board' });
    const posts = [knownPost('circle-office', { kind: PostKind.SECRETARIAT, organisationId: 'circle' }), secretariat];
    expect(fallbackFor(without, { ...nobody, regionalOrganisations, posts })).toMatchObject({ step: SECRETARIAT, postId: 'secretariat' });
  });

  test('none that no longer exists', () => {
    const past = { ...nobody, bodies: [knownBody('rho-board', { organisationId: 'rho', status: ENDED })], posts: [{ ...secretariat, status: ENDED }] };
    expect(fallbackFor(without, past)).toBeUndefined();
  });
});

test.each([
  ['a post that is held', heldMandate('one'), [held('director')], true, true],
  ['a post with an acting holder', heldMandate('one'), [acting], false, true],
  ['a vacant post', heldMandate('one'), [held('other')], false, false],
  ['a body', heldByBody('one', 'board'), [], true, true],
  ['a body that ended', heldByBody('one', 'past'), [], false, false],
  ['a body that is not known', heldByBody('one', 'unknown'), [], false, false],
])('%s is reachable, itself or through an acting holder', (_, mandate, appointments, itself, orActing) => {
  const facts = regionFacts({ appointments, bodies: [knownBody('board'), knownBody('past', { status: ENDED })] });
  expect([isReachable(mandate, facts, { acting: false }), isReachable(mandate, facts, { acting: true })]).toEqual([itself, orActing]);
});
