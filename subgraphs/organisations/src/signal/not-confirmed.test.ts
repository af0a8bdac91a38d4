import { TermStatus } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import { unconfirmedFacts } from './not-confirmed.js';

const STALE = '2022-05-01';
const stale = governedMandate('one', { lastConfirmedAt: STALE });
const member = (id: string, lastConfirmedAt: string | null, organisationId = 'group') => ({ id, lastConfirmedAt, organisationId });

test.each<[string, Parameters<typeof governanceFacts>[0], string[][]]>([
  ['confirmed', {}, []],
  ['confirmed a year ago', { mandates: [governedMandate('one', { lastConfirmedAt: '2023-03-02' })] }, []],
  ['confirmed more than a year ago', { mandates: [governedMandate('one', { lastConfirmedAt: '2023-03-01' })] }, [['INFO', 'one']]],
  ['never confirmed', { mandates: [governedMandate('one', { lastConfirmedAt: null })] }, [['WARNING', 'one']]],
  ['confirmed later than the date', { mandates: [governedMandate('one', { lastConfirmedAt: '2025-01-01' })] }, []],
  ['no longer in force', { mandates: [{ ...stale, termTo: TODAY }] }, []],
  ['elsewhere', { mandates: [{ ...stale, regionIds: ['zuid'] }] }, []],
  ['of an insurer', { mandates: [{ ...stale, holderPostId: 'buyer' }] }, []],
  ['posts', { posts: { director: { lastConfirmedAt: STALE }, past: { lastConfirmedAt: STALE, status: TermStatus.ENDED } } }, [['INFO', 'director']]],
  ['posts of another organisation', { posts: { buyer: { lastConfirmedAt: STALE, organisationId: 'insurer' } } }, []],
  ['memberships', { memberships: [member('b', STALE), member('a', null), member('c', TODAY), member('d', STALE, 'insurer')] }, [['WARNING', 'a', 'b']]],
  ['of each kind', { mandates: [stale], posts: { director: { lastConfirmedAt: STALE } }, memberships: [member('a', STALE)] }, [['INFO', 'one'], ['INFO', 'director'], ['INFO', 'a']]],
])('what is %s', (_, known, expected) => {
  const found = unconfirmedFacts(governanceFacts(known), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});

test('says whose it is, and how much', () => {
  const [found] = unconfirmedFacts(governanceFacts({ mandates: [stale] }), { validOn: TODAY });
  expect(found?.message.NL).toMatch(/De groep.*mandaten.*\(1\)/);
});
