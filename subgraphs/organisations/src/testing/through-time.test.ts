import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from './organisations-graph.js';
import { appointment, body, decision, endorsement, handover, many, mandate, organisation, post, seat, succession, theme } from './rows.js';

let graph: OrganisationsGraph;

const COUNT = 100;

/** One of everything, a hundred times. */
beforeAll(async () => {
  graph = await startOrganisations();
  const each = <T>(make: (slug: string) => T): T[] => many(COUNT, make);
  await graph.record('theme', theme('care'));
  await graph.record('organisation', ...each((slug) => organisation(slug)), ...each((slug) => organisation(`old-${slug}`)));
  await graph.record('body', ...each((slug) => body(slug, slug)));
  await graph.record('post', ...each((slug) => post(slug, slug)));
  for (const slug of each(String)) await graph.addPerson(slug);
  await graph.record('appointment', ...each((slug) => appointment(slug, [slug, slug])));
  await graph.record('decision', ...each((slug) => decision(slug, { body: `body:${slug}` })));
  await graph.record('mandate', ...each((slug) => mandate(slug, 'care', { holder_post: `post:${slug}`, grantor_body: `body:${slug}` })));
  await graph.record('succession', ...each((slug) => succession(slug, [`old-${slug}`, slug])), ...each((slug) => succession(`back-${slug}`, [slug, `old-${slug}`])));
  await graph.record('seat', ...each((slug) => seat(slug, slug, { post: `post:${slug}` })));
  await graph.record('handover', ...each((slug) => handover(slug, slug, { to_appointment: `appointment:${slug}`, content: ['Dossier'] })));
  await graph.record('endorsement', ...each((slug) => endorsement(slug, slug, { body: `body:${slug}`, decision: `decision:${slug}` })));
});

afterAll(() => graph.close());

const PROVENANCE = 'source { id } maintainedBy { name } term { from }';
const SUCCESSION = `kind on predecessor { name } successor { name } ${PROVENANCE}`;
const SEAT = `role body { name } post { name } organisation { name } ${PROVENANCE}`;
const HANDOVER = `handedOverOn content post { name } fromAppointment { id } toAppointment { person { name } } ${PROVENANCE}`;
const ENDORSEMENT = `mandate { id } body { name } organisation { name } decision { title } ${PROVENANCE}`;

/** How many statements answer an operation, and how often its key stands in the answer. */
async function cost(query: string, variables: Record<string, unknown>): Promise<{ statements: number; times: number }> {
  const { result, statements } = await graph.count.during(() => graph.ask(query, variables, PARTNER));
  return { statements: statements.length, times: JSON.stringify(result).split('"here":').length - 1 };
}

describe('a list takes as many statements for one row as for fifty:', () => {
  test.each([
    ['organisations', `predecessors { here: id ${SUCCESSION} } successors { ${SUCCESSION} }`],
    ['posts', `seats { here: id ${SEAT} } handovers { ${HANDOVER} }`],
    ['mandates', `endorsements { here: id ${ENDORSEMENT} }`],
  ])('%s', async (list, fields) => {
    const query = `query ($first: Int) { ${list}(first: $first) { nodes { ${fields} } } }`;
    const [one, fifty] = [await cost(query, { first: 1 }), await cost(query, { first: 50 })];
    expect([one.times, fifty.times]).toEqual([1, 50]);
    expect(fifty.statements).toBe(one.statements);
  });
});

describe('references take as many statements for one as for a hundred:', () => {
  test.each([
    ['Organisation', 'org', `predecessors { ${SUCCESSION} } successors { ${SUCCESSION} }`],
    ['Body', 'body', `seats { ${SEAT} }`],
    ['Post', 'post', `seats { ${SEAT} } handovers { ${HANDOVER} }`],
    ['Mandate', 'mandate', `endorsements { ${ENDORSEMENT} }`],
    ['Succession', 'succession', SUCCESSION],
    ['Seat', 'seat', SEAT],
    ['Handover', 'handover', HANDOVER],
    ['Endorsement', 'endorsement', ENDORSEMENT],
  ])('%s', async (type, prefix, fields) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { here: __typename ${fields} } } }`;
    const all = many(COUNT, (slug) => ({ __typename: type, id: `${prefix}:${slug}` }));
    const [one, hundred] = [await cost(query, { of: all.slice(0, 1) }), await cost(query, { of: all })];
    expect([one.times, hundred.times]).toEqual([1, COUNT]);
    expect(hundred.statements).toBe(one.statements);
  });
});
