import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS } from '@regiograaf/subgraph-kit';
import { rowsRead } from '@regiograaf/subgraph-kit/testing';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, decision, lead, many, mandate, membership, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const FEW = many(10, (slug) => `a${slug}`);
const MORE = many(40, (slug) => `b${slug}`);
const THEMES = many(10, (slug) => slug);
const PRACTICES = many(20, (slug) => slug);

/** What each question reads of each table, in a country that is small and in one that is five times as large. */
const read = new Map<string, [ReadonlyMap<string, number>, ReadonlyMap<string, number>]>();

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('theme', ...THEMES.map((slug) => theme(slug)));
  await recordRegions(FEW);
  const inFew = await readOfEach();
  await recordRegions(MORE);
  const inMore = await readOfEach();
  for (const name of Object.keys(QUESTIONS)) read.set(name, [inFew.get(name)!, inMore.get(name)!]);
}, 900_000);

afterAll(() => graph.close());

async function recordRegions(slugs: readonly string[]): Promise<void> {
  const there = (region: string): object => ({ regions: [`region:${region}`] });
  await graph.record('organisation', ...slugs.flatMap((slug) => [
    organisation(slug, { kind: 'RHO', ...there(slug) }),
    ...PRACTICES.map((practice) => organisation(`${slug}-${practice}`, { kind: 'GP_PRACTICE', ...there(slug) })),
  ]));
  await graph.record('membership', ...slugs.flatMap((slug) => PRACTICES.map((practice) => membership(`${slug}-${practice}`, [`${slug}-${practice}`, slug]))));
  await graph.record('body', ...slugs.map((slug) => body(slug, slug)));
  await graph.record('post', ...slugs.flatMap((slug) => [post(slug, slug), post(`${slug}-second`, slug)]));
  await graph.record('theme_lead', ...slugs.flatMap((slug) => THEMES.map((on) => lead(`${slug}-${on}`, [slug, on], { post: `post:${slug}` }))));
  await graph.record('decision', ...slugs.map((slug) => decision(slug, { body: `body:${slug}` })));
  // Twice, as what was said before is still there to be read past.
  for (const because of ['Gegeven', 'Opnieuw bevestigd']) {
    await graph.record('mandate', ...slugs.flatMap((slug) => THEMES.flatMap((on) => {
      const given = { grantor_body: `body:${slug}`, ...there(slug), because };
      return [
        mandate(`${slug}-${on}`, on, { ...given, holder_body: `body:${slug}`, decision: `decision:${slug}`, counterparty: 'ANY' }),
        mandate(`${slug}-${on}-part`, on, { ...given, holder_post: `post:${slug}`, parent: `mandate:${slug}-${on}` }),
      ];
    })));
  }
  // As after a delivery: without it, plans are guesses.
  await graph.database.run('analyze');
}

const ANSWER = `... on ThemeAnswer { alsoInvolve { post { name } } fallback { post { name } } }
  ... on MandatedContact { post { name } mandate { id } chain { decision { title } } notBoundCount }`;
const ASKED = 'theme: "theme:001", counterparty: HOSPITAL, authority: NEGOTIATE';
const VERDICT = 'mandated chain { id }';
const of = (type: string, key: string, fields: string): string => `{ _entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { ${fields} } } }`;
const CHECK = 'organisation: "org:a001", region: "region:a001", theme: "theme:001", counterparty: "HOSPITAL", authority: "NEGOTIATE", amount: "", date: "2024-01-01"';

const QUESTIONS = {
  'who is mandated on all themes': of('Region', 'id: "region:a001"', `mandatedContacts(counterparty: HOSPITAL) { result { ${ANSWER} } }`),
  'who is mandated on one': of('Region', 'id: "region:a001"', `mandatedContact(${ASKED}) { ${ANSWER} }`),
  'what needs attention': of('Region', 'id: "region:a001"', 'governanceSignals { kind }'),
  'a check': of('MandateCheck', CHECK, VERDICT),
  'what a post may do': of('Post', 'id: "post:a001"', `authorised(${ASKED}) { ${VERDICT} } mayDecide { mandate { id } }`),
  'what a body may do': of('Body', 'id: "body:a001"', `authorised(${ASKED}) { ${VERDICT} } mayDecide { mandate { id } }`),
  'what an organisation may do': of('Organisation', 'id: "org:a001"', `authorised(${ASKED}) { ${VERDICT} } gpCount`),
  'who represents a practice': of('Organisation', 'id: "org:a001-001"', 'representedBy(theme: "theme:001", counterparty: HOSPITAL) { __typename } boundBy { mandate { id } } belongsTo { id }'),
};

type ReadOfTables = Awaited<ReturnType<typeof rowsRead>>;

async function readOfEach(): Promise<Map<string, ReadOfTables>> {
  const readBy = (query: string): Promise<ReadOfTables> => rowsRead(graph, () => graph.ask(query));
  const found = new Map<string, ReadOfTables>();
  for (const [name, query] of Object.entries(QUESTIONS)) found.set(name, await readBy(query));
  return found;
}

/** Of these the other regions have many; of the rest so little that the planner reads a page or two as a whole. */
const LARGE = ['mandate_version', 'membership_version', 'organisation_version', 'theme_lead_version'];
/** The planner may go another way for what is looked up; whoever walks what the other regions have reads hundreds. */
const A_FEW = 50;

test.each(Object.keys(QUESTIONS))('%s: reads no more rows however many other regions there are', (name) => {
  const [inFew, inMore] = read.get(name)!;
  expect(inFew.get('mandate_version')).toBeGreaterThan(0);
  expect(LARGE.filter((table) => inMore.get(table)! > inFew.get(table)! + A_FEW)).toEqual([]);
});

test('no read is compiled: for a recursion that would take longer than all it reads', async () => {
  const rows = await graph.subgraph.contextFor(ANONYMOUS).em.execute(`select current_setting('jit') as jit`);
  expect(rows).toEqual([{ jit: 'off' }]);
});
