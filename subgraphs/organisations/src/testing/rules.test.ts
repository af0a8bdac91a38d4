import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from './organisations-graph.js';
import { refusalOf } from './refusal-of.js';
import { appointment, body, decision, involvement, lead, mandate, membership, organisation, post, theme } from './rows.js';

let graph: OrganisationsGraph;
let serial = 0;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('alliance'));
  await graph.record('body', body('board', 'group'));
  await graph.record('post', post('director', 'group'), post('other', 'group'));
  await graph.record('theme', theme('care'), theme('acute'), theme('elderly'));
});

afterAll(() => graph.close());

/** A slug that nothing else has. */
const fresh = (): string => `row-${(serial += 1)}`;

const refusal = (table: string, ...rows: { id: string }[]): Promise<string | undefined> => refusalOf(graph, table, ...rows);

describe('the database refuses', () => {
  const UNKNOWN = { source: 'source:unknown' };

  test.each<[string, string, string, (slug: string) => { id: string }]>([
    ['a KvK number without legal personality', 'no_legal_form_no_kvk', 'organisation', (slug) => organisation(slug, { legal_form: 'NONE', kvk: '12345678' })],
    ['a KvK number of seven digits', 'organisation_version_kvk_check', 'organisation', (slug) => organisation(slug, { kvk: '1234567' })],
    ['an AGB code with a letter', 'organisation_version_agb_check', 'organisation', (slug) => organisation(slug, { agb: '1234567a' })],
    ['more members than there could be', 'organisation_version_member_share_percent_check', 'organisation', (slug) => organisation(slug, { member_share_percent: 101 })],
    ['a source that is not known', 'organisation_version_source_fkey', 'organisation', (slug) => organisation(slug, UNKNOWN)],
    ['a member of itself', 'not_its_own_member', 'membership', (slug) => membership(slug, ['group', 'group'])],
    ['a member that is not known', 'membership_version_member_fkey', 'membership', (slug) => membership(slug, ['unknown', 'group'])],
    ['no bodies', 'body_version_quantity_check', 'body', (slug) => body(slug, 'group', { quantity: 0 })],
    ['an appointment to a post that is not known', 'appointment_version_post_fkey', 'appointment', (slug) => appointment(slug, ['unknown', 'anna'])],
    ['an involvement of nobody', 'somebody_is_involved', 'involvement', (slug) => involvement(slug)],
    ['a decision of a body that is not known', 'decision_version_body_fkey', 'decision', (slug) => decision(slug, { body: 'body:unknown' })],
    ['a mandate held by a post and a body', 'one_holder', 'mandate', (slug) => mandate(slug, 'care', { holder_post: 'post:director', holder_body: 'body:board' })],
    ['a mandate held by neither', 'one_holder', 'mandate', (slug) => mandate(slug, 'care', { holder_post: null })],
    ['a mandate given by a body and an organisation', 'one_grantor', 'mandate', (slug) => mandate(slug, 'care', { grantor_body: 'body:board', grantor_organisation: 'org:group' })],
    ['a mandate given by neither', 'one_grantor', 'mandate', (slug) => mandate(slug, 'care', { grantor_organisation: null })],
    ['a mandate without a region', 'mandate_version_regions_check', 'mandate', (slug) => mandate(slug, 'care', { regions: [] })],
    ['a mandate with an authority that is none', 'mandate_version_authority_check', 'mandate', (slug) => mandate(slug, 'care', { authority: 'RULE' })],
    ['a mandate up to nothing', 'mandate_version_ceiling_euros_check', 'mandate', (slug) => mandate(slug, 'care', { ceiling_euros: '0' })],
    ['a mandate that is part of itself', 'not_its_own_parent', 'mandate', (slug) => mandate(slug, 'care', { parent: `mandate:${slug}` })],
    ['a mandate that is part of one that is not known', 'mandate_version_parent_fkey', 'mandate', (slug) => mandate(slug, 'care', { parent: 'mandate:unknown' })],
  ])('%s', async (_, rule, table, row) => {
    expect(await refusal(table, row(fresh()))).toBe(rule);
  });

  test.each([
    ['membership', (slug: string) => membership(slug, ['group', 'alliance'], { represents: ['org:alliance', 'org:unknown'] }), 'represents names org:unknown'],
    ['body', (slug: string) => body(slug, 'group', { themes: ['theme:unknown'] }), 'themes names theme:unknown'],
  ])('a list in a %s that names what is not known', async (table, row, message) => {
    expect(await refusal(table, row(fresh()))).toContain(message);
  });
});

test('what has legal personality may have a KvK number, and what may have it need not', async () => {
  const rows = [{ legal_form: 'BV', kvk: '12345678' }, { legal_form: null, kvk: '12345678' }, { legal_form: 'NONE' }, {}];
  expect(await refusal('organisation', ...rows.map((attributes) => organisation(fresh(), attributes)))).toBeUndefined();
});

describe('one lead per theme per organisation at a time:', () => {
  const until = { term: '[2020-01-01,2024-01-01)' };
  const since = { term: '[2024-01-01,)' };

  test.each<[string, object, object, boolean]>([
    ['two at a time', {}, {}, false],
    ['two that overlap by a year', until, { term: '[2023-01-01,)' }, false],
    ['one after the other', until, since, true],
    ['for two organisations', {}, { organisation: 'org:alliance' }, true],
    ['on two themes', {}, { theme: 'theme:acute' }, true],
  ])('%s', async (_, one, other, allowed) => {
    const slug = fresh();
    await graph.record('theme', theme(slug));
    expect(await refusal('theme_lead', lead(fresh(), ['group', slug], one), lead(fresh(), ['group', slug], other))).toBe(allowed ? undefined : 'one_lead_per_theme');
  });

  test('one takes over from the other in one delivery, and the two may trade places', async () => {
    await graph.record('theme_lead', lead('a', ['group', 'care']), lead('b', ['group', 'elderly']));
    expect(await refusal('theme_lead', lead('b', ['group', 'care']), lead('a', ['group', 'elderly']))).toBeUndefined();
    expect(await refusal('theme_lead', lead('c', ['group', 'care'], since), lead('b', ['group', 'care'], until))).toBeUndefined();
    expect(await refusal('theme_lead', lead('d', ['group', 'care'], { term: '[2030-01-01,)' }))).toBe('one_lead_per_theme');
  });
});
