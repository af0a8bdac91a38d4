import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
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
const office = (organisationId: string): RegionFacts['posts'][number] => knownPost(`${organisationId}-office`, { kind: PostKind.SECRETARIAT, organisationId });
const boardOf = (organisationId: string): RegionFacts['bodies'][number] => knownBody(`${organisationId}-board`, { organisationId });
const explorer = heldMandate('explorer', { holderPostId: 'explorer' });

/** Somebody at every step. */
const vacancy: FallbackSituation = { reason: VACANT, mandate: heldMandate('one'), lower: [explorer], former: [], themeLine: ['elderly', 'care'] };
const director = knownPost('director');
const everybody = regionFacts({
  posts: [director, office('rho'), ...['explorer', 'wide-post', 'other-post', 'near-post'].map((id) => knownPost(id, { organisationId: 'elsewhere' }))],
  appointments: [acting, held('explorer'), held('wide-post')],
  leads: [knownLead('unnamed', { postId: null }), knownLead('wide', { themeId: 'care' })],
  bodies: [boardOf('rho'), knownBody('group-team', { kind: BodyKind.COMMITTEE }), boardOf('group')],
  regionalOrganisations: ['rho'],
});

describe('the first that can be reached:', () => {
  const none = { appointments: [], leads: [], bodies: [] };

  const steps: [string, Partial<RegionFacts>, object | undefined][] = [
    ['the acting holder', {}, { step: ACTING_HOLDER, postId: 'director' }],
    ['who holds a lower authority', { appointments: [held('explorer'), held('wide-post')] }, { step: LOWER_AUTHORITY, mandateId: 'explorer', postId: 'explorer' }],
    ['who acts for the holder of a lower authority', { appointments: [held('explorer', true)] }, { step: LOWER_AUTHORITY, mandateId: 'explorer', postId: 'explorer' }],
    ['the theme lead', { appointments: [held('wide-post')] }, { step: THEME_LEAD, themeLeadId: 'wide', postId: 'wide-post' }],
    ['who acts for the theme lead', { appointments: [held('wide-post', true)] }, { step: THEME_LEAD, themeLeadId: 'wide', postId: 'wide-post' }],
    ['the board of the holder, where the lead’s post is vacant', { appointments: [] }, { step: BOARD, bodyId: 'group-board' }],
    [
      'the secretariat of the holder, where it has no board',
      { ...none, bodies: [boardOf('rho')], posts: [director, office('rho'), office('group')] },
      { step: SECRETARIAT, postId: 'group-office' },
    ],
    ['the regional secretariat', { ...none, bodies: [boardOf('rho')] }, { step: SECRETARIAT, postId: 'rho-office' }],
    ['the regional board, where nobody has a secretariat', { ...none, bodies: [boardOf('rho')], posts: [director] }, { step: BOARD, bodyId: 'rho-board' }],
    ['the regional board, where nobody knows the holder', { ...none, bodies: [boardOf('rho')], posts: [office('rho')] }, { step: BOARD, bodyId: 'rho-board' }],
    ['a lead who is not known, last', { ...none, leads: [knownLead('unnamed', { postId: null })], posts: [] }, { step: THEME_LEAD, themeLeadId: 'unnamed', postId: null }],
    ['a lead whose post is vacant, last', { ...none, leads: [knownLead('wide', { themeId: 'care' })], posts: [] }, { step: THEME_LEAD, themeLeadId: 'wide', postId: 'wide-post' }],
    ['nobody', { ...none, posts: [] }, undefined],
  ];

  test.each(steps)('%s', (_, without, expected) => {
    expect(fallbackFor(vacancy, { ...everybody, ...without })).toEqual(expected && { reason: VACANT, ...expected });
  });
});

describe('among those of one step', () => {
  const nobody = { ...everybody, appointments: [], leads: [], bodies: [], posts: everybody.posts.filter(({ kind }) => kind !== PostKind.SECRETARIAT) };
  const without: FallbackSituation = { reason: NO_MANDATE, lower: [], former: [], themeLine: ['elderly', 'care'] };

  test('the highest of the lower authorities that can be reached', () => {
    const lower = [heldMandate('vacant', { holderPostId: 'empty' }), heldByBody('gone', 'dissolved'), heldByBody('meeting', 'members'), explorer];
    const bodies = [knownBody('dissolved', { status: ENDED }), knownBody('members', { kind: BodyKind.MEMBERS_MEETING })];
    const found = fallbackFor({ ...without, lower }, { ...nobody, bodies, appointments: [held('explorer')] });
    expect(found).toEqual({ step: LOWER_AUTHORITY, reason: NO_MANDATE, mandateId: 'meeting', postId: null, bodyId: 'members' });
  });

  test('the lead of the nearest theme, one who can be reached before one who cannot', () => {
    const leads = [knownLead('wide', { themeId: 'care' }), knownLead('other', { themeId: 'acute' }), knownLead('near')];
    const appointments = ['wide-post', 'other-post', 'near-post'].map((slug) => held(slug));
    expect(fallbackFor(without, { ...nobody, leads, appointments })).toMatchObject({ themeLeadId: 'near' });
    expect(fallbackFor(without, { ...nobody, leads, appointments: appointments.slice(0, 2) })).toMatchObject({ themeLeadId: 'wide' });
    expect(fallbackFor(without, { ...nobody, leads })).toMatchObject({ themeLeadId: 'near' });
  });

  test.each<[string, Partial<FallbackSituation>]>([
    ['a post held what was mandated', { former: [heldMandate('former', { holderPostId: 'manager' })] }],
    ['a body held what was mandated', { former: [heldByBody('former', 'group-team')] }],
    ['a vacant post holds a lower authority', { lower: [heldMandate('low', { holderPostId: 'manager' })] }],
  ])('the board where %s, before the regional one', (_, situation) => {
    const facts = { ...everybody, posts: [knownPost('manager')], leads: [] };
    expect(fallbackFor({ ...without, ...situation }, facts)).toMatchObject({ step: BOARD, bodyId: 'group-board' });
  });

  test('the board and the secretariat of the first regional organisation that has one', () => {
    const regionalOrganisations = ['alliance', 'rho', 'circle'];
    expect(fallbackFor(without, { ...nobody, regionalOrganisations, bodies: [boardOf('circle'), boardOf('rho')] })).toMatchObject({ step: BOARD, bodyId: 'rho-board' });
    expect(fallbackFor(without, { ...nobody, regionalOrganisations, posts: [office('circle'), office('rho')] })).toMatchObject({ step: SECRETARIAT, postId: 'rho-office' });
  });

  test.each([{ status: ENDED }, { status: TermStatus.FUTURE }, { certainty: Certainty.PROPOSED }])('none that is %j', (notThere) => {
    const past = { ...nobody, bodies: [{ ...boardOf('rho'), ...notThere }], posts: [{ ...office('rho'), ...notThere }] };
    expect(fallbackFor(without, past)).toBeUndefined();
  });

  test.each([{ status: ENDED }, { certainty: Certainty.PROPOSED }])('no acting holder, no lower authority and no lead whose post is %j, whoever is appointed to it', (notThere) => {
    const posts = everybody.posts.map((post) => ({ ...post, ...notThere }));
    expect(fallbackFor(vacancy, { ...everybody, posts, bodies: [] })).toMatchObject({ step: THEME_LEAD, themeLeadId: 'unnamed' });
    expect(fallbackFor(vacancy, { ...everybody, posts: [], bodies: [] })).toMatchObject({ step: THEME_LEAD, themeLeadId: 'unnamed' });
  });
});

test.each([
  ['a post that is held', heldMandate('one'), [held('director')], true, true],
  ['a post with an acting holder', heldMandate('one'), [acting], false, true],
  ['a vacant post', heldMandate('one'), [held('other')], false, false],
  ['a post that ended, whoever is appointed', heldMandate('one', { holderPostId: 'ended' }), [held('ended')], false, false],
  ['a post that is proposed, whoever is appointed', heldMandate('one', { holderPostId: 'proposed' }), [held('proposed')], false, false],
  ['a post that is not known, whoever is appointed', heldMandate('one', { holderPostId: 'unknown' }), [held('unknown')], false, false],
  ['a body', heldByBody('one', 'board'), [], true, true],
  ['a body that ended', heldByBody('one', 'past'), [], false, false],
  ['a body that is proposed', heldByBody('one', 'proposed-board'), [], false, false],
  ['a body that is not known', heldByBody('one', 'unknown'), [], false, false],
])('%s is reachable, itself or through an acting holder', (_, mandate, appointments, itself, orActing) => {
  const proposed = { certainty: Certainty.PROPOSED };
  const bodies = [knownBody('board'), knownBody('past', { status: ENDED }), knownBody('proposed-board', proposed)];
  const posts = [knownPost('director'), knownPost('ended', { status: ENDED }), knownPost('proposed', proposed)];
  const facts = { ...regionFacts({ appointments, bodies }), posts };
  expect([isReachable(mandate, facts, { acting: false }), isReachable(mandate, facts, { acting: true })]).toEqual([itself, orActing]);
});
