import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { asOf, type MandatePeriod, type Periods } from './periods.js';

const DAY = '2024-03-01';

const ALWAYS = { holdsFrom: null, holdsTo: null };
const BEFORE = { holdsFrom: null, holdsTo: DAY };
const SINCE = { holdsFrom: DAY, holdsTo: null };
const OPEN = { termFrom: null, termTo: null };

function mandate(id: string, attributes: Partial<MandatePeriod>): MandatePeriod {
  return {
    id,
    themeId: 'care',
    regionIds: ['noord'],
    grantingSide: CounterpartyKind.GP_CARE,
    counterparty: CounterpartyKind.HOSPITAL,
    authority: MandateAuthority.AGREE,
    ceilingEuros: null,
    exclusive: false,
    parentId: null,
    certainty: Certainty.ESTABLISHED,
    grantorBodyId: null,
    grantorOrganisationId: 'members',
    holderPostId: 'director',
    holderBodyId: null,
    ...OPEN,
    ...ALWAYS,
    ...attributes,
  };
}

function facts(periods: Partial<Periods>): ReturnType<typeof asOf> {
  return asOf(DAY, { themes: [], mandates: [], holders: [], appointments: [], ...periods });
}

describe('of what was said over some days, that of the day counts:', () => {
  test('of a mandate', () => {
    const versions = [mandate('one', { authority: MandateAuthority.AGREE, ...BEFORE }), mandate('one', { authority: MandateAuthority.SIGN, ...SINCE })];
    expect([...facts({ mandates: versions }).mandates.values()].map(({ id, authority }) => [id, authority])).toEqual([['one', 'SIGN']]);
    expect(facts({ mandates: [mandate('one', BEFORE)] }).mandates.size).toBe(0);
  });

  test('of a theme, of where a post belongs, and of who holds it', () => {
    const found = facts({
      themes: [{ id: 'care', parentId: 'all', ...BEFORE }, { id: 'care', parentId: null, ...SINCE }],
      holders: [{ id: 'director', organisationId: 'old', certainty: Certainty.ESTABLISHED, ...OPEN, ...BEFORE }, { id: 'director', organisationId: 'new', certainty: Certainty.ESTABLISHED, ...OPEN, ...SINCE }],
      appointments: [{ postId: 'director', personId: 'anna', acting: false, ...BEFORE }, { postId: 'director', personId: 'bram', acting: true, ...SINCE }],
    });
    expect(found.themes.get('care')?.parentId).toBeNull();
    expect(found.organisationOf.get('director')).toBe('new');
    expect(found.appointments.map(({ personId }) => personId)).toEqual(['bram']);
  });
});

test.each<[string, string | null, string | null, TermStatus]>([
  ['without bounds', null, null, TermStatus.ACTIVE],
  ['from the day on', DAY, null, TermStatus.ACTIVE],
  ['from the next day on', '2024-03-02', null, TermStatus.FUTURE],
  ['until the day', null, DAY, TermStatus.ENDED],
  ['until the next day', null, '2024-03-02', TermStatus.ACTIVE],
])('a mandate %s has a status on the day', (_, termFrom, termTo, status) => {
  expect(facts({ mandates: [mandate('one', { termFrom, termTo })] }).mandates.get('one')?.status).toBe(status);
});

test.each<[string, { termFrom?: string; termTo?: string; certainty?: Certainty }, boolean]>([
  ['that exists', {}, true],
  ['from the day on', { termFrom: DAY }, true],
  ['that ended by the day', { termTo: DAY }, false],
  ['that begins later', { termFrom: '2024-03-02' }, false],
  ['that is proposed', { certainty: Certainty.PROPOSED }, false],
])('a post %s exists on the day, or not, and belongs to its organisation', (_, attributes, exists) => {
  const found = facts({ holders: [{ id: 'director', organisationId: 'group', certainty: Certainty.ESTABLISHED, ...OPEN, ...ALWAYS, ...attributes }] });
  expect([found.existing.has('director'), found.organisationOf.get('director')]).toEqual([exists, 'group']);
});
