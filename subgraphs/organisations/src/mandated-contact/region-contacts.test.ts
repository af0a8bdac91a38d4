import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { recordTwoRegions } from '../testing/two-regions.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await recordTwoRegions(graph);
});

afterAll(() => graph.close());

const ANSWER = `__typename ... on ThemeAnswer { theme { id } certainty fictional lastConfirmedAt underDiscussion { id }
  alsoInvolve { reason organisation { id } body { id } post { id } themeLead { id } source { id } }
  fallback { step reason post { id } body { id } themeLead { id } mandate { id } contactPoints { value } nextStep nl: nextStep(lang: NL) en: nextStep(lang: EN) } }
  ... on MandatedContact { mandate { id } post { id } body { id } contactPoints { kind value } personStatus chain { id decision { id } } }
  ... on NoMandatedContact { reason }`;

async function contact(theme: string, args = 'counterparty: HOSPITAL', region = 'noord'): Promise<Record<string, unknown>> {
  const [found] = await graph.entities<{ mandatedContact: Record<string, unknown> }>('Region', [`region:${region}`], `mandatedContact(theme: "theme:${theme}", ${args}) { ${ANSWER} }`);
  return found!.mandatedContact;
}

describe('who is mandated', () => {
  test('is shown with the proof, and with whoever must be involved', async () => {
    const nobody = { organisation: null, body: null, post: null, themeLead: null, source: { id: 'source:test' } };
    expect(await contact('elderly')).toEqual({
      __typename: 'MandatedContact',
      theme: { id: 'theme:elderly' },
      certainty: 'ESTABLISHED',
      fictional: true,
      lastConfirmedAt: '2022-05-01',
      underDiscussion: [],
      alsoInvolve: [{ ...nobody, reason: 'Reden rule', organisation: { id: 'org:hospital' }, body: { id: 'body:members' }, post: { id: 'post:office' } }],
      fallback: null,
      mandate: { id: 'mandate:sub' },
      post: { id: 'post:director' },
      body: null,
      contactPoints: [{ kind: 'PHONE', value: '010-0000000' }],
      personStatus: 'WITHHELD',
      chain: [{ id: 'mandate:sub', decision: null }, { id: 'mandate:top', decision: { id: 'decision:meeting' } }],
    });
  });

  test.each([
    ['elderly', 'counterparty: INSURER', 'mandate:top'],
    ['elderly', 'counterparty: HOSPITAL, authority: AGREE', 'mandate:top'],
    ['elderly', 'counterparty: HOSPITAL, authority: EXPLORE', 'mandate:sub'],
    ['care', 'counterparty: HOSPITAL', 'mandate:top'],
  ])('on %s (%s) by %s', async (slug, args, id) => {
    expect(await contact(slug, args)).toMatchObject({ mandate: { id } });
  });

  test('is a body without a person, to be reached through a post of its organisation', async () => {
    const contactPoints = [{ kind: 'PHONE', value: '010-0000000' }];
    expect(await contact('care')).toMatchObject({ post: null, body: { id: 'body:board' }, contactPoints, personStatus: 'UNKNOWN' });
  });

  test('comes with whom to turn to while the post is vacant', async () => {
    expect(await contact('acute')).toMatchObject({
      mandate: { id: 'mandate:vacant' },
      personStatus: 'VACANT',
      fallback: {
        step: 'BOARD',
        reason: 'VACANT',
        body: { id: 'body:group-board' },
        post: null,
        nextStep: 'Leg de vraag voor aan het bestuur.',
        nl: 'Leg de vraag voor aan het bestuur.',
        en: 'Put the question to the board.',
      },
    });
  });

  test('is nobody where it is only discussed, with the theme lead to turn to', async () => {
    expect(await contact('digital')).toMatchObject({
      __typename: 'NoMandatedContact',
      reason: 'MANDATE_UNDER_DISCUSSION',
      certainty: 'PROPOSED',
      underDiscussion: [{ id: 'mandate:proposed' }],
      alsoInvolve: [{ themeLead: { id: 'lead:group' }, post: { id: 'post:coordinator' }, reason: 'Trekker van dit thema.' }],
      fallback: { step: 'THEME_LEAD', themeLead: { id: 'lead:group' }, post: { id: 'post:coordinator' }, contactPoints: [{ value: 'coordinator@south.example' }] },
    });
  });
});

describe('the regions of one request', () => {
  test('are answered each from its own facts', async () => {
    const alone = [await contact('digital'), await contact('digital', 'counterparty: HOSPITAL', 'zuid')];
    const field = `mandatedContact(theme: "theme:digital", counterparty: HOSPITAL) { ${ANSWER} }`;
    const together = await graph.entities<{ mandatedContact: object }>('Region', ['region:noord', 'region:zuid'], field);
    expect(together.map((region) => region!.mandatedContact)).toEqual(alone);
    const involved = [{ body: { id: 'body:south-board' } }, { themeLead: { id: 'lead:group' } }, { themeLead: { id: 'lead:south' }, post: null }];
    expect(alone[1]).toMatchObject({ reason: 'NO_MANDATE', alsoInvolve: involved });
  });

  test('and one that nobody knows has nobody', async () => {
    expect(await contact('care', 'counterparty: HOSPITAL', 'unknown')).toMatchObject({ reason: 'NO_MANDATE', fallback: null, alsoInvolve: [], certainty: null, fictional: false });
  });
});

test('every theme in use is answered, in the order of their ids', async () => {
  interface Contacts {
    mandatedContacts: { theme: { id: string }; result: object }[];
  }
  const field = `mandatedContacts(counterparty: HOSPITAL) { theme { id } result { ${ANSWER} } }`;
  const [region] = await graph.entities<Contacts>('Region', ['region:noord'], field);
  const slugs = ['acute', 'care', 'digital', 'elderly'];
  expect(region!.mandatedContacts).toEqual(await Promise.all(slugs.map(async (slug) => ({ theme: { id: `theme:${slug}` }, result: await contact(slug) }))));
});

test.each([
  ['mandatedContact(theme: "theme:care", counterparty: ANY)', 'counterparty', 'one side; ANY is for mandates, a question names one'],
  ['mandatedContacts(counterparty: ANY)', 'counterparty', 'one side; ANY is for mandates, a question names one'],
  ['mandatedContact(theme: "care", counterparty: HOSPITAL)', 'theme', 'an id like `theme:…`'],
])('%s is refused', async (field, argument, expected) => {
  const query = `{ _entities(representations: [{ __typename: "Region", id: "region:noord" }]) { ... on Region { asked: ${field} { __typename } id } } }`;
  const { data, errors } = await graph.subgraph.execute({ query });
  expect(data).toEqual({ _entities: [{ asked: null, id: 'region:noord' }] });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument, expected }]);
});

test('an unknown theme is null', async () => {
  expect(await contact('unknown')).toBeNull();
});
