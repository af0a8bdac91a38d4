import { Certainty } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
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
  ['vacant, without a mandate', [], [], []],
  ['vacant, with a mandate that ended', [governedMandate('one', { termTo: TODAY })], [], []],
  ['vacant, with a mandate that is proposed', [governedMandate('one', { certainty: Certainty.PROPOSED })], [], []],
  ['vacant, with a mandate elsewhere', [governedMandate('one', { regionIds: ['zuid'] })], [], []],
  ['no post, but a body', [governedMandate('one', { holderPostId: null, holderBodyId: 'board' })], [], []],
])('a post that is %s', (_, mandates, appointments, expected) => {
  const found = vacantPosts(governanceFacts({ mandates, appointments }), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});

test('is named', () => {
  const [found] = vacantPosts(governanceFacts({ mandates: [one], appointments: [] }), { validOn: TODAY });
  expect(found?.message).toEqual({ NL: expect.stringContaining('functie director'), EN: expect.stringContaining('functie director') });
});
