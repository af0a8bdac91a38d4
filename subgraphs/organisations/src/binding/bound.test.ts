import { describe, expect, test } from '@jest/globals';
import { membershipsOf, period } from '../testing/memberships.js';
import { boundBy, type MembershipPeriod } from './bound.js';

const DAY = '2022-01-01';

function bound(...memberships: MembershipPeriod[]): string[] {
  return [...boundBy({ organisationId: 'group', day: DAY }, membershipsOf(...memberships))].toSorted();
}

describe('a grantor binds', () => {
  test.each<[string, MembershipPeriod[], string[]]>([
    ['itself, without members', [], ['group']],
    ['its members', [period('a', 'group'), period('b', 'group')], ['a', 'b', 'group']],
    ['whom a member represents in it', [period('a', 'group', { representedIds: ['b', 'c'] })], ['a', 'b', 'c', 'group']],
    ['the members of a member', [period('circle', 'group'), period('a', 'circle')], ['a', 'circle', 'group']],
    ['the members of whom a member represents', [period('a', 'group', { representedIds: ['circle'] }), period('b', 'circle')], ['a', 'b', 'circle', 'group']],
    [
      'whom a member of a member represents in that member',
      [period('circle', 'group'), period('staff', 'circle', { representedIds: ['a'] })],
      ['a', 'circle', 'group', 'staff'],
    ],
    ['several levels deep', [period('c', 'b'), period('b', 'a'), period('d', 'c'), period('a', 'group')], ['a', 'b', 'c', 'd', 'group']],
    ['once who belongs in two ways', [period('a', 'group'), period('circle', 'group'), period('a', 'circle')], ['a', 'circle', 'group']],
    ['those in a circle, which ends', [period('a', 'group'), period('b', 'a'), period('group', 'b', { representedIds: ['a'] })], ['a', 'b', 'group']],
    ['no member of another', [period('a', 'other'), period('group', 'other')], ['group']],
    ['nobody whom a member represents elsewhere', [period('a', 'group'), period('a', 'other', { representedIds: ['b'] })], ['a', 'group']],
  ])('%s', (_, memberships, expected) => {
    expect(bound(...memberships)).toEqual(expected);
  });
});

describe('a member is bound on the day of the grant', () => {
  test.each<[string, Partial<MembershipPeriod>, boolean]>([
    ['from that day on', { from: DAY }, true],
    ['from the day after', { from: '2022-01-02' }, false],
    ['until that day', { to: DAY }, false],
    ['until the day after', { to: '2022-01-02' }, true],
    ['from an unknown day until later', { to: '2030-01-01' }, true],
    ['long before', { from: '2010-01-01', to: '2020-01-01' }, false],
  ])('%s: %j is %s', (_, term, isBound) => {
    expect(bound(period('a', 'group', { ...term, representedIds: ['b'] }))).toEqual(isBound ? ['a', 'b', 'group'] : ['group']);
  });

  test('only if all between it and the grantor were', () => {
    expect(bound(period('circle', 'group', { to: DAY }), period('a', 'circle'))).toEqual(['group']);
  });
});
