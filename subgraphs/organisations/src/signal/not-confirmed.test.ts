import { TermStatus } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import { unconfirmedFacts } from './not-confirmed.js';

const STALE = '2022-05-01';
const stale = governedMandate('one', { lastConfirmedAt: STALE });
const INSURED = { grantorOrganisationId: 'insurer' };
const endorsed = (id: string, mandateId: string) => ({ id, mandateId, lastConfirmedAt: STALE });
const member = (id: string, lastConfirmedAt: string | null, organisationId = 'group') => ({ id, lastConfirmedAt, organisationId });

test.each<[string, Parameters<typeof governanceFacts>[0], string[][]]>([
  ['confirmed', {}, []],
  ['confirmed a year ago', { mandates: [governedMandate('one', { lastConfirmedAt: '2023-03-02' })] }, []],
  ['confirmed more than a year ago', { mandates: [governedMandate('one', { lastConfirmedAt: '2023-03-01' })] }, [['INFO', 'one']]],
  ['never confirmed', { mandates: [governedMandate('one', { lastConfirmedAt: null })] }, [['WARNING', 'one']]],
  ['confirmed later than the date', { mandates: [governedMandate('one', { lastConfirmedAt: '2025-01-01' })] }, []],
  ['no longer in force', { mandates: [{ ...stale, termTo: TODAY }] }, []],
  ['elsewhere', { mandates: [{ ...stale, regionIds: ['zuid'] }] }, []],
  ['of an insurer', { mandates: [stale, { ...stale, id: 'two', holderPostId: 'buyer' }] }, [['INFO', 'one'], ['INFO', 'two']]],
  ['of a holder that is not known', { mandates: [{ ...stale, holderPostId: 'unknown' }] }, []],
  ['leads of themes', { leads: [['care', 'director', STALE], ['elderly', null, STALE], ['digital', 'director']] }, [['INFO', 'lead-0', 'lead-1']]],
  ['posts', { posts: { director: { lastConfirmedAt: STALE }, past: { lastConfirmedAt: STALE, status: TermStatus.ENDED } } }, [['INFO', 'director']]],
  ['posts of another organisation', { posts: { buyer: { lastConfirmedAt: STALE, organisationId: 'insurer' } } }, []],
  ['memberships', { memberships: [member('b', STALE), member('a', null), member('c', TODAY), member('d', STALE, 'insurer')] }, [['WARNING', 'a', 'b']]],
  ['bodies, and seats in them', { bodies: [member('a', STALE), member('b', TODAY)], seats: [{ id: 'c', bodyId: 'b', lastConfirmedAt: STALE }, { id: 'd', bodyId: 'unknown', lastConfirmedAt: STALE }] }, [['INFO', 'a'], ['INFO', 'c']]],
  ['appointments', { appointments: [{ postId: 'director', acting: false, lastConfirmedAt: null }, { postId: 'director', acting: true }] }, [['WARNING', 'appointment-0']]],
  ['appointments of another organisation', { posts: { buyer: { organisationId: 'insurer' } }, appointments: [{ postId: 'buyer', acting: false, lastConfirmedAt: STALE }] }, []],
  ['the decision under mandates, told once', { mandates: [governedMandate('one', INSURED), governedMandate('two', INSURED)], decisions: { meeting: { lastConfirmedAt: STALE } } }, [['INFO', 'meeting']]],
  ['a decision under nothing that holds', { mandates: [governedMandate('one', { ...INSURED, termTo: TODAY })], decisions: { meeting: { lastConfirmedAt: STALE } } }, []],
  ['endorsements', { mandates: [governedMandate('one')], endorsements: [endorsed('a', 'one'), endorsed('b', 'ended')] }, [['INFO', 'a']]],
  ['an organisation of the region’s GPs', { organisations: new Map([['group', { id: 'group', name: 'De groep', lastConfirmedAt: STALE }]]) }, [['INFO', 'group']]],
  ['other organisations, told together', { organisations: new Map(['a', 'b', 'c'].map((id) => [id, { id, name: id, lastConfirmedAt: id === 'c' ? TODAY : null }])) }, [['WARNING', 'a', 'b']]],
  ['rules on whom to involve', { involvements: [{ id: 'b', lastConfirmedAt: STALE }, { id: 'a', lastConfirmedAt: TODAY }] }, [['INFO', 'b']]],
  ['of each kind', { mandates: [stale], posts: { director: { lastConfirmedAt: STALE } }, memberships: [member('a', STALE)] }, [['INFO', 'one'], ['INFO', 'director'], ['INFO', 'a']]],
])('what is %s', (_, known, expected) => {
  const found = unconfirmedFacts(governanceFacts(known), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});

test('says whose it is, and how much', () => {
  const [found] = unconfirmedFacts(governanceFacts({ mandates: [stale] }), { validOn: TODAY });
  expect(found?.message.NL).toMatch(/De groep.*mandaten.*\(1\)/);
});
