import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, decision, involvement, lead, many, mandate, membership, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

/** Of one region, one of everything that an answer may show. */
beforeAll(async () => {
  graph = await startOrganisations();
  await graph.addPerson('anna');
  await graph.record('theme', theme('care'));
  await recordRegions('noord');
});

afterAll(() => graph.close());

async function recordRegions(...slugs: string[]): Promise<void> {
  const there = (slug: string): object => ({ regions: [`region:${slug}`] });
  await graph.record('organisation', ...slugs.flatMap((slug) => [organisation(slug, { kind: 'RHO', ...there(slug) }), organisation(`${slug}-practice`, { kind: 'GP_PRACTICE', ...there(slug) })]));
  await graph.record('membership', ...slugs.map((slug) => membership(slug, [`${slug}-practice`, slug])));
  await graph.record('body', ...slugs.map((slug) => body(slug, slug)));
  await graph.record('post', ...slugs.flatMap((slug) => [post(slug, slug, { email: 'post@example.nl' }), post(`${slug}-vacant`, slug)]));
  await graph.record('appointment', ...slugs.map((slug) => appointment(slug, [slug, 'anna'])));
  await graph.record('theme_lead', ...slugs.map((slug) => lead(slug, [slug, 'care'], { post: `post:${slug}-vacant` })));
  await graph.record('decision', ...slugs.map((slug) => decision(slug, { body: `body:${slug}` })));
  await graph.record('involvement', ...slugs.map((slug) => involvement(slug, { region: `region:${slug}`, body: `body:${slug}`, organisation: `org:${slug}`, post: `post:${slug}-vacant` })));
  await graph.record('mandate', ...slugs.flatMap((slug) => mandatesOf(slug, slug, 'care')));
}

/** One of the members to the board, one passed on to a post, one of which the post is vacant, and one that is proposed. */
function mandatesOf(region: string, slug: string, on: string): ReturnType<typeof mandate>[] {
  const given = { grantor_body: `body:${region}`, regions: [`region:${region}`], decision: `decision:${region}` };
  return [
    mandate(`${slug}-top`, on, { ...given, holder_body: `body:${region}`, counterparty: 'ANY' }),
    mandate(`${slug}-part`, on, { ...given, holder_post: `post:${region}`, parent: `mandate:${slug}-top` }),
    mandate(`${slug}-vacant`, on, { ...given, holder_post: `post:${region}-vacant`, counterparty: 'INSURER' }),
    mandate(`${slug}-proposed`, on, { ...given, holder_post: `post:${region}`, certainty: 'PROPOSED' }),
  ];
}

const ANSWER = `... on ThemeAnswer { theme { name } underDiscussion { id } alsoInvolve { post { name } body { name } organisation { name } themeLead { id } }
    fallback { post { name } body { name } mandate { id } contactPoints { value } } }
  ... on MandatedContact { mandate { id } post { name } body { name } contactPoints { value } person { name } chain { id decision { title } }
    notBoundCount notBound(first: 3) { totalCount nodes { name } } }`;

/** How many statements answer for all themes of all these regions, asked by each of two sides, and how many answers that gives. */
async function cost(regions: readonly string[]): Promise<{ statements: number; answers: number }> {
  const of = regions.map((slug) => ({ __typename: 'Region', id: `region:${slug}` }));
  const contacts = ['HOSPITAL', 'INSURER'].map((side) => `${side}: mandatedContacts(counterparty: ${side}) { here: __typename result { ${ANSWER} } }`);
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { ${contacts.join(' ')} } } }`;
  const { result, statements } = await graph.count.during(() => graph.ask(query, { of }, PARTNER));
  return { statements: statements.length, answers: JSON.stringify(result).split('"here":').length - 1 };
}

test('who is mandated on all themes takes as many statements however many regions, themes, mandates and practices there are', async () => {
  const first = await cost(['noord']);
  expect(first.answers).toBe(2);

  const others = many(20, (slug) => `r${slug}`);
  await recordRegions(...others);
  expect(await cost(['noord'])).toEqual(first);
  expect(await cost(['noord', ...others])).toEqual({ ...first, answers: 42 });

  await graph.record('theme', ...many(30, (slug) => theme(slug, { parent: 'theme:care' })));
  expect(await cost(['noord'])).toEqual({ ...first, answers: 62 });

  await graph.record('mandate', ...many(30, (slug) => mandatesOf('noord', slug, slug)).flat());
  expect(await cost(['noord'])).toEqual({ ...first, answers: 62 });

  const practices = many(200, (slug) => slug);
  await graph.record('organisation', ...practices.map((slug) => organisation(`p${slug}`, { kind: 'GP_PRACTICE' })));
  await graph.record('membership', ...practices.map((slug) => membership(`p${slug}`, [`p${slug}`, slug === '001' ? 'noord' : `p${practices[practices.indexOf(slug) - 1]!}`])));
  expect(await cost(['noord'])).toEqual({ ...first, answers: 62 });

  // Few, whatever is asked of each answer: about as many as there are kinds of things in it.
  expect(first.statements).toBeLessThanOrEqual(35);
});
