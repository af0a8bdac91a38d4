import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from './organisations-graph.js';
import { appointment, body, decision, involvement, lead, many, mandate, membership, organisation, post, theme } from './rows.js';

let graph: OrganisationsGraph;

const COUNT = 100;
/** All but the first begin on this day. */
const LATER = '2024-01-01';
const ONE = '@asOf(validOn: "2023-01-01")';
const ALL = '@asOf(validOn: "2024-06-01")';

/** One of everything, a hundred times. */
beforeAll(async () => {
  graph = await startOrganisations();
  const since = (slug: string): object => ({ maintained_by: 'org:hub', ...(slug === '001' ? {} : { term: `[${LATER},)` }) });
  const each = <T>(make: (slug: string) => T): T[] => many(COUNT, make);

  await graph.record(
    'organisation',
    organisation('hub', { kind: 'RHO' }),
    ...each((slug) => organisation(slug, { kind: 'GP_PRACTICE', kvk: `00000${slug}`, regions: ['region:noord', `region:${slug}`], ...since(slug) })),
  );
  await graph.record(
    'theme',
    theme('root'),
    ...each((slug) => theme(slug, { parent: 'theme:root', ...since(slug) })),
    ...each((slug) => theme(`sub-${slug}`, { parent: `theme:${slug}`, term: '[2025-01-01,)' })),
  );
  await graph.record(
    'membership',
    ...each((slug) => membership(slug, [slug, 'hub'], { represents: [`org:${slug}`], ...since(slug) })),
    ...each((slug) => membership(`of-${slug}`, ['hub', slug], since(slug))),
  );
  await graph.record('body', ...each((slug) => body(slug, slug, { themes: [`theme:${slug}`], ...since(slug) })));
  await graph.record(
    'post',
    ...each((slug) => post(slug, slug, { body: `body:${slug}`, email: `${slug}@group.example`, ...since(slug) })),
    ...each((slug) => post(`vacant-${slug}`, slug, since(slug))),
  );
  for (const slug of each(String)) await graph.addPerson(slug);
  await graph.record(
    'appointment',
    ...each((slug) => appointment(slug, [slug, slug], since(slug))),
    ...each((slug) => appointment(`acting-${slug}`, [`vacant-${slug}`, slug], { acting: true, ...since(slug) })),
  );
  await graph.record('theme_lead', ...each((slug) => lead(slug, [slug, slug], { post: `post:${slug}`, ...since(slug) })));
  await graph.record('decision', ...each((slug) => decision(slug, { body: `body:${slug}`, organisation: `org:${slug}`, ...since(slug) })));
  await graph.record(
    'involvement',
    ...each((slug) => involvement(slug, { theme: `theme:${slug}`, organisation: `org:${slug}`, body: `body:${slug}`, post: `post:${slug}`, ...since(slug) })),
  );
  const proof = (slug: string): object => ({ grantor_body: `body:${slug}`, decision: `decision:${slug}`, ceiling_euros: '10' });
  const held = (slug: string): object => ({ ...proof(slug), regions: ['region:noord', `region:${slug}`], ...since(slug) });
  await graph.record(
    'mandate',
    ...each((slug) => mandate(`${slug}-top`, slug, { ...held(slug), holder_body: `body:${slug}`, counterparty: 'ANY' })),
    ...each((slug) => mandate(`${slug}-held`, slug, { ...held(slug), holder_post: `post:${slug}`, parent: `mandate:${slug}-top` })),
    ...each((slug) => mandate(`${slug}-vacant`, slug, { ...held(slug), holder_post: `post:vacant-${slug}`, counterparty: 'INSURER' })),
    ...each((slug) => mandate(`${slug}-new`, slug, { ...held(slug), holder_post: `post:${slug}`, certainty: 'PROPOSED' })),
    ...each((slug) => mandate(`${slug}-wide`, 'root', { ...held(slug), holder_post: `post:vacant-${slug}`, regions: [`region:${slug}`] })),
  );
});

afterAll(() => graph.close());

const PROVENANCE = 'source { id } maintainedBy { name }';
const PERSON = 'person { name contactPoints { value } } personStatus';
const APPOINTMENTS = `appointments { ${PERSON} post { id } ${PROVENANCE} } vacant`;
const LEADS = `{ theme { name } organisation { name } post { name ${APPOINTMENTS} } }`;
const MANDATE = `${PROVENANCE} grantorBody { name } grantorOrganisation { name } holderPost { name } holderBody { name } theme { name } regions { id } ceiling
  parent { id decision { title } } subMandates { id holderPost { name } }
  chain { id decision { title body { name } organisation { name } } } decision { title body { organisation { name } } }`;
const POST = `${PROVENANCE} organisation { name } body { name organisation { name } } contactPoints { value } ${APPOINTMENTS} mandates { ${MANDATE} }`;
const BODY = `${PROVENANCE} organisation { name } themes { name } posts { name ${APPOINTMENTS} } mandates { ${MANDATE} }`;
const THEME = `${PROVENANCE} parent { name } children { name parent { name } } leads ${LEADS}`;
const ORGANISATION = `${PROVENANCE} memberships { organisation { name } represents { name } } members(first: 5) { totalCount nodes { member { name } organisation { name } } }
  bodies { ${BODY} } posts(first: 5) { totalCount nodes { ${POST} } } themeLeads ${LEADS}`;
const CONTACT = `... on ThemeAnswer { theme { name } underDiscussion { ${MANDATE} }
    alsoInvolve { post { ${APPOINTMENTS} } body { name } organisation { name } themeLead ${LEADS} source { id } }
    fallback { step post { ${APPOINTMENTS} } body { name } themeLead ${LEADS} mandate { ${MANDATE} } contactPoints { value } nextStep } }
  ... on MandatedContact { mandate { ${MANDATE} } post { ${APPOINTMENTS} } body { name } contactPoints { value } ${PERSON} chain { ${MANDATE} }
    notBoundCount notBound(first: 3) { totalCount nodes { name source { id } } } }`;
const REPRESENTED = `representedBy(theme: "theme:root", counterparty: HOSPITAL) { ${CONTACT} }`;
const REGION = `organisations(first: 5) { totalCount nodes { ${ORGANISATION} } } mandatedContact(theme: "theme:root", counterparty: HOSPITAL) { ${CONTACT} }`;

/** How many statements answer an operation, and how often a key stands in its answer. */
async function cost(query: string, key: string, variables: object = {}): Promise<{ statements: number; times: number }> {
  const { result, statements } = await graph.count.during(() => graph.ask(query, { ...variables }, PARTNER));
  const text = JSON.stringify(result);
  return { statements: statements.length, times: text.split(`"${key}":`).length - 1 };
}

describe('a list takes as many statements for one row as for many:', () => {
  test.each([
    ['organisations', 50, `organisations(first: 50, filter: { kinds: [GP_PRACTICE] }) { totalCount nodes { here: id ${ORGANISATION} } }`],
    ['who represents organisations', 50, `organisations(first: 50, filter: { kinds: [GP_PRACTICE] }) { nodes { here: id ${REPRESENTED} } }`],
    ['posts', 50, `posts(first: 50, filter: { region: "region:noord", kinds: [DIRECTOR] }) { totalCount nodes { here: id ${POST} } }`],
    ['vacant posts', 50, `posts(first: 50, filter: { vacant: true }) { totalCount nodes { here: id ${POST} } }`],
    ['mandates', 50, `mandates(first: 50, filter: { region: "region:noord" }) { totalCount nodes { here: id ${MANDATE} } }`],
    ['themes', 101, `themes { here: id ${THEME} }`],
    ['children', 100, `theme(id: "theme:root") { children { here: id ${THEME} } }`],
    ['members', 50, `organisation(id: "org:hub") { members(first: 50) { totalCount nodes { here: id member { name ${ORGANISATION} } } } }`],
    [
      'organisations of a region',
      50,
      `_entities(representations: [{ __typename: "Region", id: "region:noord" }]) { ... on Region { organisations(first: 50) { totalCount nodes { here: id ${ORGANISATION} } } } }`,
    ],
    ...['HOSPITAL', 'INSURER', 'GGZ'].map((side): [string, number, string] => [
      `contacts for ${side}`,
      101,
      `_entities(representations: [{ __typename: "Region", id: "region:noord" }]) {
        ... on Region { mandatedContacts(counterparty: ${side}) { here: __typename theme { name } result { ${CONTACT} } } } }`,
    ]),
  ])('%s', async (_, most, list) => {
    const [few, all] = [await cost(`query ${ONE} { ${list} }`, 'here'), await cost(`query ${ALL} { ${list} }`, 'here')];
    expect(few.times).toBeLessThanOrEqual(5);
    expect(few.times).toBeGreaterThan(0);
    expect(all.times).toBe(most);
    expect(all.statements).toBe(few.statements);
  });
});

describe('references take as many statements for one as for a hundred:', () => {
  test.each([
    ['Organisation', 'org:', ORGANISATION],
    ['Organisation', 'org:', REPRESENTED],
    ['Body', 'body:', BODY],
    ['Post', 'post:', POST],
    ['Appointment', 'appointment:', `${PERSON} post { ${POST} }`],
    ['Theme', 'theme:', THEME],
    ['ThemeLead', 'lead:', `theme { name } organisation { name } post { name }`],
    ['Membership', 'membership:', 'member { name } organisation { name } represents { name }'],
    ['Decision', 'decision:', 'body { name } organisation { name }'],
    ['Mandate', 'mandate:', MANDATE],
    ['Region', 'region:', REGION],
  ])('%s', async (type, prefix, fields) => {
    const query = `query ($of: [_Any!]!) ${ALL} { _entities(representations: $of) { ... on ${type} { here: __typename ${fields} } } }`;
    const all = many(COUNT, (slug) => ({ __typename: type, id: `${prefix}${slug}${type === 'Mandate' ? '-held' : ''}` }));
    const [one, hundred] = [await cost(query, 'here', { of: all.slice(0, 1) }), await cost(query, 'here', { of: all })];
    expect([one.times, hundred.times]).toEqual([1, 100]);
    expect(hundred.statements).toBe(one.statements);
  });
});
