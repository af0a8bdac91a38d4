import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import { PostKind } from '../post/post-kind.js';
import type { GovernanceMandate } from './facts.js';
import { vacantPosts } from './vacant-post.js';

const one = governedMandate('one');

test.each<[string, GovernanceMandate[], { postId: string; acting: boolean }[], string[][]]>([
  ['held', [one], [{ postId: 'director', acting: false }], []],
  ['held, with an acting holder beside', [one], [{ postId: 'director', acting: true }, { postId: 'director', acting: false }], []],
  ['vacant', [one], [], [['URGENT', 'director', 'one']]],
  ['vacant, while another is held', [one], [{ postId: 'office', acting: false }], [['URGENT', 'director', 'one']]],
  ['vacant, with two mandates', [one, governedMandate('two')], [], [['URGENT', 'director', 'one', 'two']]],
  ['vacant, with an acting holder', [one], [{ postId: 'director', acting: true }], [['WARNING', 'director', 'one']]],
  ['held, without a mandate', [], [{ postId: 'director', acting: false }], []],
  ['vacant, with a mandate that ended', [governedMandate('one', { termTo: TODAY })], [], [['INFO', 'director', 'care']]],
  ['vacant, with a mandate that is proposed', [governedMandate('one', { certainty: Certainty.PROPOSED })], [], [['INFO', 'director', 'care']]],
  ['vacant, with a mandate elsewhere', [governedMandate('one', { regionIds: ['zuid'] })], [], [['INFO', 'director', 'care']]],
  ['no post, but a body', [governedMandate('one', { holderPostId: null, holderBodyId: 'board' })], [{ postId: 'director', acting: false }], []],
])('a post that is %s', (_, mandates, appointments, expected) => {
  const found = vacantPosts(governanceFacts({ mandates, appointments }), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});

test.each<[string, Parameters<typeof governanceFacts>[0], string[][]]>([
  ['leads themes', { posts: { lead: {} }, leads: [['care', 'lead'], ['digital', 'lead']] }, [['INFO', 'lead', 'care', 'digital']]],
  ['leads a theme for others', { posts: { lead: { organisationId: 'hospital' } }, leads: [['care', 'lead']] }, [['INFO', 'lead', 'care']]],
  ['leads a theme, with an acting holder', { posts: { lead: {} }, leads: [['care', 'lead']], appointments: [{ postId: 'lead', acting: true }] }, [['INFO', 'lead', 'care']]],
  ['leads a theme, and is held', { posts: { lead: {} }, leads: [['care', 'lead']], appointments: [{ postId: 'lead', acting: false }] }, []],
  ['leads a theme, and has a mandate', { mandates: [one], appointments: [] }, [['URGENT', 'director', 'one']]],
  ['leads a theme, and ended', { posts: { lead: { status: TermStatus.ENDED } }, leads: [['care', 'lead']] }, []],
  ['is a director’s', { posts: { chief: { kind: PostKind.DIRECTOR } } }, [['INFO', 'chief']]],
  ['is a secretariat’s', { posts: { office: { kind: PostKind.SECRETARIAT } } }, [['INFO', 'office']]],
  ['is a director’s of another organisation', { posts: { chief: { kind: PostKind.DIRECTOR, organisationId: 'insurer' } } }, []],
  ['is none of these', { posts: { clerk: {} } }, []],
])('a vacant post that %s', (_, known, expected) => {
  const found = vacantPosts(governanceFacts(known), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});

test('is named', () => {
  const [found] = vacantPosts(governanceFacts({ mandates: [one], appointments: [] }), { validOn: TODAY });
  expect(found?.message).toEqual({ NL: expect.stringContaining('functie director'), EN: expect.stringContaining('functie director') });
});
