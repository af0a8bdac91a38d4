import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, decision, endorsement, handover, involvement, lead, mandate, membership, organisation, post, seat, succession, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const SLUGS = ['one', 'two', 'three', 'four'];
const POSTS = { post: 'post:one' };

interface Fact {
  table: string;
  /** As it was said first, and what is said of it from May on. */
  row: { id: string };
  since: object;
  /** The organisations that it concerned until then, and those that it concerns from then on. */
  sides: [string[], string[]];
  /** A handover and a decision are of a day. */
  endless?: boolean;
}

const until = (sides: string[], since: string[] = sides): Pick<Fact, 'sides'> => ({ sides: [sides, since] });

/** A fact of every kind, which begins in February, ends in August, and of which something else is said from May on. */
const FACTS: Fact[] = [
  { table: 'membership', row: membership('a', ['one', 'two'], { represents: ['org:three'] }), since: { represents: ['org:four'] }, ...until(['one', 'two', 'three'], ['one', 'two', 'four']) },
  { table: 'appointment', row: appointment('a', ['one', 'anna']), since: { acting: true }, ...until(['one']) },
  { table: 'appointment', row: appointment('moved', ['one', 'anna']), since: { post: 'post:two' }, ...until(['one'], ['two']) },
  { table: 'mandate', row: mandate('a', 'care', { grantor_body: 'body:one', holder_post: 'post:two' }), since: { authority: 'SIGN' }, ...until(['one', 'two']) },
  { table: 'mandate', row: mandate('b', 'care', { grantor_organisation: 'org:one', holder_body: 'body:two' }), since: { exclusive: true }, ...until(['one', 'two']) },
  { table: 'mandate', row: mandate('own', 'care', { grantor_body: 'body:one', holder_post: 'post:one' }), since: { holder_post: 'post:two' }, ...until(['one'], ['one', 'two']) },
  { table: 'seat', row: seat('a', 'one', { post: 'post:two' }), since: { chair: true }, ...until(['one', 'two']) },
  { table: 'seat', row: seat('b', 'one', { organisation: 'org:three' }), since: { role: 'Lid' }, ...until(['one', 'three']) },
  { table: 'seat', row: seat('person', 'one', { person: 'person:anna' }), since: { role: 'Lid' }, ...until(['one']) },
  { table: 'endorsement', row: endorsement('a', 'lasting', { body: 'body:one' }), since: { decision: 'decision:lasting' }, ...until(['one', 'two', 'three']) },
  { table: 'endorsement', row: endorsement('b', 'lasting', { organisation: 'org:four' }), since: { decision: 'decision:lasting' }, ...until(['two', 'three', 'four']) },
  { table: 'theme_lead', row: lead('a', ['one', 'care'], POSTS), since: { post: 'post:two' }, ...until(['one'], ['one', 'two']) },
  { table: 'succession', row: succession('a', ['one', 'two']), since: { kind: 'SPLIT' }, ...until(['one', 'two']) },
  { table: 'involvement', row: involvement('a', { organisation: 'org:one', body: 'body:two', post: 'post:three' }), since: { reason: 'Anders' }, ...until(['one', 'two', 'three']) },
  { table: 'handover', row: handover('a', 'one'), since: { content: ['Dossier'] }, ...until(['one']), endless: true },
  { table: 'decision', row: decision('a', { body: 'body:one', decided_on: '2024-02-01' }), since: { title: 'Anders' }, ...until(['one']), endless: true },
  { table: 'decision', row: decision('b', { organisation: 'org:one', decided_on: '2024-02-01' }), since: { title: 'Anders' }, ...until(['one']), endless: true },
  { table: 'body', row: body('a', 'one'), since: { kind: 'COMMITTEE' }, ...until(['one']) },
  { table: 'post', row: post('a', 'one'), since: { organisation: 'org:two', phone: '010-0000000' }, ...until(['one'], ['two']) },
];

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', ...SLUGS.map((slug) => organisation(slug)));
  await graph.record('theme', theme('care'));
  await graph.record('body', ...SLUGS.map((slug) => body(slug, slug)));
  await graph.record('post', ...SLUGS.map((slug) => post(slug, slug)));
  await graph.record('decision', decision('lasting'));
  await graph.record('mandate', mandate('lasting', 'care', { grantor_body: 'body:two', holder_post: 'post:three' }));
  for (const { table, row, since } of FACTS) {
    await graph.record(table, { term: '[2024-02-01,2024-08-01)', ...row });
    await graph.record(table, { id: row.id, ...since, valid: '[2024-05-01,)' });
  }
});

afterAll(() => graph.close());

const SUBJECTS = ['organisation', 'membership', 'body', 'post', 'appointment', 'mandate', 'seat', 'endorsement', 'themeLead', 'involvement', 'decision', 'handover', 'succession'];
const FIELDS = `changes(from: "2024-01-01", to: "2025-01-01") { on kind ${SUBJECTS.map((name) => (name === 'involvement' ? 'involvement { reason }' : `${name} { id }`)).join(' ')} }`;

/** What each organisation is told, seen from a day: a line for each change. */
async function told(validOn: string): Promise<Record<string, string[]>> {
  const found = await graph.entities<{ changes: { on: string; kind: string }[] }>('Organisation', SLUGS.map((slug) => `org:${slug}`), { fields: FIELDS, moments: `@asOf(validOn: "${validOn}")` });
  const lines = found.map((each) =>
    each!.changes.flatMap(({ on, kind, ...subjects }) =>
      Object.values(subjects as Record<string, { id?: string } | null>).flatMap((subject) => (subject ? `${subject.id ?? 'involvement:a'} ${kind} ${on}` : [])),
    ),
  );
  return Object.fromEntries(SLUGS.map((slug, index) => [slug, lines[index]!]));
}

describe('whom a fact concerns when it begins, changes or ends, they are told, each once:', () => {
  test.each(FACTS.map((fact): [string, Fact] => [fact.row.id, fact]))('%s', async (id, { sides: [first, last], endless = false }) => {
    const expected = SLUGS.map((slug) => [
      slug,
      [
        ...(first.includes(slug) ? [`${id} BEGAN 2024-02-01`] : []),
        ...(first.includes(slug) || last.includes(slug) ? [`${id} CHANGED 2024-05-01`] : []),
        ...(last.includes(slug) && !endless ? [`${id} ENDED 2024-08-01`] : []),
      ],
    ]);
    const lines = Object.entries(await told('2024-12-31')).map(([slug, each]) => [slug, each.filter((line) => line.startsWith(`${id} `))]);
    expect(lines).toEqual(expected);
  });

  test('and of whatever holds on any day', async () => {
    const [now, before] = [await told('2024-12-31'), await told('2024-01-01')];
    expect(before).toEqual(now);
  });
});

test('a post that moves takes along what is of it from then on, and no more', async () => {
  await graph.record('organisation', organisation('old'), organisation('new'));
  await graph.record('post', post('moving', 'old'));
  await graph.record('post', post('moving', 'new', { valid: '[2024-04-01,)' }));
  await graph.record('appointment', appointment('moving', ['moving', 'anna'], { term: '[2024-02-01,2024-06-01)' }));
  const changes = 'changes(from: "2024-01-01", to: "2025-01-01") { on kind post { id } appointment { id } }';
  const moving = { appointment: null, post: { id: 'post:moving' } };
  const appointed = { appointment: { id: 'appointment:moving' }, post: null };
  expect(await graph.entities('Organisation', ['org:old', 'org:new'], changes)).toEqual([
    { changes: [{ on: '2024-02-01', kind: 'BEGAN', ...appointed }, { on: '2024-04-01', kind: 'CHANGED', ...moving }] },
    { changes: [{ on: '2024-04-01', kind: 'CHANGED', ...moving }, { on: '2024-06-01', kind: 'ENDED', ...appointed }] },
  ]);
});

test('of whose post nothing is known on the day, what is known of it on the date tells whom it concerns', async () => {
  await graph.record('organisation', organisation('late'));
  await graph.record('post', post('late', 'late', { valid: '[2024-04-01,)' }));
  await graph.record('appointment', appointment('late', ['late', 'anna'], { term: '[2024-02-01,)' }));
  const changes = 'changes(from: "2024-01-01", to: "2025-01-01") { on kind appointment { id } }';
  expect(await graph.entities('Organisation', ['org:late'], changes)).toEqual([{ changes: [{ on: '2024-02-01', kind: 'BEGAN', appointment: { id: 'appointment:late' } }] }]);
});

test('an end that is said from the day on which it comes is told as an end, not as a change too', async () => {
  await graph.record('organisation', organisation('ending'));
  await graph.record('body', body('ending', 'ending', { term: '[2020-01-01,)' }));
  await graph.record('body', { id: 'body:ending', term: '[2020-01-01,2024-07-01)', to_precision: 'DAY', valid: '[2024-07-01,)' });
  await graph.record('body', body('planned', 'ending', { term: '[2020-01-01,)' }));
  await graph.record('body', { id: 'body:planned', term: '[2020-01-01,2024-07-01)', to_precision: 'DAY', valid: '[2024-06-01,)' });
  const changes = 'changes(from: "2024-01-01", to: "2025-01-01") { on kind body { id } }';
  const [ending, planned] = ['body:ending', 'body:planned'].map((id) => ({ body: { id } }));
  expect(await graph.entities('Organisation', ['org:ending'], changes)).toEqual([
    { changes: [{ on: '2024-06-01', kind: 'CHANGED', ...planned }, { on: '2024-07-01', kind: 'ENDED', ...ending }, { on: '2024-07-01', kind: 'ENDED', ...planned }] },
  ]);
});
