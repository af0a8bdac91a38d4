import { Certainty } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import type { GovernanceMandate } from './facts.js';
import { mandatesWithoutDecision } from './no-decision.js';

const bare = (id: string, attributes: Partial<GovernanceMandate> = {}): GovernanceMandate => governedMandate(id, { decisionId: null, ...attributes });
const { SIGN, AGREE } = MandateAuthority;

test.each<[string, GovernanceMandate[], string[][]]>([
  ['decided', [governedMandate('one')], []],
  ['not decided', [bare('one')], [['INFO', 'members', 'one']]],
  ['not decided, and commits', [bare('one', { authority: AGREE })], [['WARNING', 'members', 'one']]],
  ['decided by what is not known', [bare('one', { decisionId: 'unknown' })], [['INFO', 'members', 'one']]],
  ['decided by what is proposed', [bare('one', { decisionId: 'proposal' })], [['INFO', 'members', 'one']]],
  ['passed on out of one that was decided', [bare('one', { parentId: 'top' }), governedMandate('top')], []],
  ['passed on, decided only itself', [governedMandate('one', { parentId: 'top' }), bare('top')], [['INFO', 'members', 'one', 'top']]],
  ['passed on by another', [governedMandate('one', { parentId: 'top', grantorOrganisationId: 'group' }), bare('top')], [['INFO', 'members', 'one', 'top']]],
  ['of several grantors', [bare('one'), bare('two', { grantorOrganisationId: null, grantorBodyId: 'board', authority: SIGN })], [['INFO', 'members', 'one'], ['WARNING', 'group', 'two']]],
  ['of nobody who is known', [bare('one', { grantorOrganisationId: null, grantorBodyId: 'unknown' })], [['INFO', 'one']]],
  ['not decided, but ended', [bare('one', { termTo: TODAY })], []],
  ['not decided, but proposed', [bare('one', { certainty: Certainty.PROPOSED })], []],
  ['not decided, elsewhere', [bare('one', { regionIds: ['zuid'] })], []],
])('a mandate that is %s', (_, mandates, expected) => {
  const decisions = { meeting: {}, proposal: { certainty: Certainty.PROPOSED } };
  const found = mandatesWithoutDecision(governanceFacts({ mandates, decisions }), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});
