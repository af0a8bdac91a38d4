import { ANONYMOUS } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { refusalOf } from '../testing/refusal-of.js';
import { appointment, mandate, many, membership, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const PRACTICE = { kind: 'GP_PRACTICE' };
const gp = (slug: string, person: string, of: string, attributes: object = {}) => membership(slug, ['', of], { member: null, member_person: `person:${person}`, ...attributes });

/** An association of two GPs, one of whom owns a practice and speaks for it; it is a member of an alliance, with a third GP and one who left. */
beforeAll(async () => {
  graph = await startOrganisations();
  for (const slug of ['anna', 'bram', 'carla']) await graph.addPerson(slug);
  await graph.record('organisation', organisation('alliance', { kind: 'ALLIANCE' }), organisation('association'), ...['owned', 'other'].map((slug) => organisation(slug, PRACTICE)), ...many(50, (slug) => organisation(slug)));
  await graph.record(
    'membership',
    membership('association', ['association', 'alliance']),
    gp('anna', 'anna', 'association', { practice_owning: true, represents: ['org:owned'] }),
    gp('bram', 'bram', 'association', { practice_owning: false }),
    gp('anna-too', 'anna', 'alliance', { practice_owning: true }),
    gp('carla', 'carla', 'alliance'),
    gp('left', 'dora', 'alliance', { term: '[2010-01-01,2020-01-01)' }),
    gp('proposed', 'evert', 'alliance', { certainty: 'PROPOSED' }),
    ...many(50, (slug) => gp(slug, 'anna', slug)),
  );
  await graph.record('theme', theme('care'));
  await graph.record('post', post('director', 'alliance'));
  await graph.record('appointment', appointment('1', ['director', 'carla']));
  await graph.record('mandate', mandate('care', 'care', { grantor_organisation: 'org:alliance', term: '[2022-01-01,)' }));
});

afterAll(() => graph.close());

const MEMBERS = '{ organisation(id: "org:association") { members { nodes { id member { id } person { id name } personStatus practiceOwning represents { id } } } } }';

describe('a GP who belongs in person', () => {
  test('is named to those who may see people only; that a GP belongs, and owns a practice, is for all', async () => {
    const ofAll = [
      { id: 'membership:anna', member: null, practiceOwning: true, represents: [{ id: 'org:owned' }] },
      { id: 'membership:bram', member: null, practiceOwning: false, represents: [] },
    ];
    const withheld = ofAll.map((each) => ({ ...each, person: null, personStatus: 'WITHHELD' }));
    const shown = ofAll.map((each, index) => ({ ...each, person: [{ id: 'person:anna', name: 'Naam anna' }, { id: 'person:bram', name: 'Naam bram' }][index], personStatus: 'VISIBLE' }));
    expect(await graph.ask(MEMBERS, {}, ANONYMOUS)).toEqual({ organisation: { members: { nodes: withheld } } });
    expect(await graph.ask(MEMBERS, {}, PARTNER)).toEqual({ organisation: { members: { nodes: shown } } });
  });

  test('stays a member when the person is erased', async () => {
    const [erased] = await graph.entities('Membership', ['membership:left'], { fields: 'member { id } person { id } personStatus', caller: PARTNER });
    expect(erased).toEqual({ member: null, person: null, personStatus: 'UNKNOWN' });
    const [ofOrganisation] = await graph.entities('Membership', ['membership:association'], { fields: 'member { id } person { id } personStatus practiceOwning', caller: PARTNER });
    expect(ofOrganisation).toEqual({ member: { id: 'org:association' }, person: null, personStatus: null, practiceOwning: null });
  });

  test('has the memberships', async () => {
    const fields = 'person { memberships { id organisation { id } } }';
    expect(await graph.entities('Membership', ['membership:carla'], { fields, caller: PARTNER })).toEqual([{ person: { memberships: [{ id: 'membership:carla', organisation: { id: 'org:alliance' } }] } }]);
  });
});

test.each([
  ['alliance', '', '', 3],
  ['alliance', '(practiceOwning: true)', '', 1],
  ['alliance', '(practiceOwning: false)', '', 1],
  ['alliance', '', '@asOf(validOn: "2019-06-01")', 4],
  ['association', '', '', 2],
  ['owned', '', '', 0],
])('%s counts GPs%s %s: %i', async (slug, args, moments, expected) => {
  expect(await graph.entities('Organisation', [`org:${slug}`], { fields: `gpCount${args}`, moments })).toEqual([{ gpCount: expected }]);
});

describe('whoever a GP represents', () => {
  test('is bound with them, through whatever the GP belongs to', async () => {
    const fields = 'representedBy(theme: "theme:care", counterparty: HOSPITAL) { __typename ... on MandatedContact { mandate { id } } ... on NoMandatedContact { reason } }';
    expect(await graph.entities('Organisation', ['org:owned', 'org:other'], fields)).toEqual([
      { representedBy: { __typename: 'MandatedContact', mandate: { id: 'mandate:care' } } },
      { representedBy: { __typename: 'NoMandatedContact', reason: 'NOT_BOUND' } },
    ]);
  });

  test('is no longer not bound', async () => {
    const fields = 'mandatedContact(theme: "theme:care", counterparty: HOSPITAL) { ... on MandatedContact { notBoundCount notBound { nodes { id } } } }';
    const [found] = await graph.entities('Region', ['region:noord'], { fields, caller: PARTNER });
    expect(found).toEqual({ mandatedContact: { notBoundCount: 1, notBound: { nodes: [{ id: 'org:other' }] } } });
  });
});

test.each<[string, { id: string }, string]>([
  ['a member who is nobody', membership('x', ['', 'alliance'], { member: null }), 'one_member'],
  ['a member who is both', membership('x', ['association', 'alliance'], { member_person: 'person:anna' }), 'one_member'],
  ['an organisation that owns a practice', membership('x', ['association', 'alliance'], { practice_owning: true }), 'only_gps_own_practices'],
  ['a person who is none', gp('x', 'anna', 'alliance', { member_person: 'anna' }), 'membership_version_member_person_check'],
])('the database refuses %s', async (_, row, rule) => {
  expect(await refusalOf(graph, 'membership', row)).toBe(rule);
});

test('takes as many statements for one organisation as for fifty', async () => {
  const ids = many(50, (slug) => `org:${slug}`);
  const fields = 'gpCount owning: gpCount(practiceOwning: true) members { nodes { person { id memberships { id } } personStatus } }';
  const cost = (of: string[]) => graph.count.during(() => graph.entities<{ gpCount: number }>('Organisation', of, { fields, caller: PARTNER }));
  const [one, fifty] = [await cost(ids.slice(0, 1)), await cost(ids)];
  expect(fifty.result.map((each) => each!.gpCount)).toEqual(ids.map(() => 1));
  expect(fifty.statements.length).toBe(one.statements.length);
});
