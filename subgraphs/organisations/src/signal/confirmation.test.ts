import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, decision, endorsement, involvement, lead, mandate, membership, organisation, post, seat, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const STALE = { last_confirmed_on: '2022-05-01' };

/** One of every kind in the north, none of which anybody confirmed for a year; and in the south one that nobody ever did. */
beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group', { kind: 'CARE_GROUP', ...STALE }), organisation('hospital', STALE), organisation('south', { regions: ['region:zuid'] }));
  await graph.record('theme', theme('care'));
  await graph.record('body', body('board', 'group', STALE), body('elsewhere', 'hospital', STALE));
  await graph.record('post', post('director', 'group', STALE));
  await graph.record('seat', seat('board', 'board', { post: 'post:director', ...STALE }), seat('elsewhere', 'elsewhere', { post: 'post:director', ...STALE }));
  await graph.record('appointment', appointment('now', ['director', 'anna'], STALE), appointment('past', ['director', 'bram'], { term: '[2010-01-01,2020-01-01)', ...STALE }));
  await graph.record('theme_lead', lead('care', ['group', 'care'], { post: 'post:director', ...STALE }));
  await graph.record('membership', membership('hospital', ['hospital', 'group'], STALE));
  await graph.record('decision', decision('meeting', { organisation: 'org:group', ...STALE }), decision('other', STALE));
  await graph.record('mandate', mandate('care', 'care', { decision: 'decision:meeting', ...STALE }));
  await graph.record('endorsement', endorsement('board', 'care', { body: 'body:board', ...STALE }));
  await graph.record('involvement', involvement('rule', { organisation: 'org:hospital', ...STALE }), involvement('south', { region: 'region:zuid', organisation: 'org:south', ...STALE }));
});

afterAll(() => graph.close());

interface Signal {
  records: string[];
  severity: string;
  message: string;
  [things: string]: unknown;
}

const THINGS = ['organisations', 'mandates', 'decisions', 'endorsements', 'bodies', 'seats', 'posts', 'appointments', 'themeLeads', 'memberships'];

async function unconfirmed(region: string, validOn: string): Promise<Signal[]> {
  const fields = `governanceSignals(kinds: [NOT_CONFIRMED]) { records severity message ${THINGS.map((each) => `${each} { id }`).join(' ')} }`;
  const [found] = await graph.entities<{ governanceSignals: Signal[] }>('Region', [`region:${region}`], { fields, moments: `@asOf(validOn: "${validOn}")` });
  return found!.governanceSignals;
}

test('each kind of record that nobody confirmed for a year is told of, with the records, and of whom to ask', async () => {
  const found = await unconfirmed('noord', '2024-03-01');
  const told = found.map(({ records, severity, message, ...things }) => {
    const named = Object.entries(things as Record<string, { id: string }[]>).flatMap(([thing, all]) => all.map(({ id }) => `${thing} ${id}`));
    return [/^Van (.*) zijn/.exec(message)?.[1], severity, ...records, ...named];
  });
  const ofGroup = 'Organisatie group';
  expect(told).toEqual([
    [ofGroup, 'INFO', 'appointment:now', 'appointments appointment:now'],
    [ofGroup, 'INFO', 'body:board', 'bodies body:board'],
    [ofGroup, 'INFO', 'decision:meeting', 'decisions decision:meeting'],
    [ofGroup, 'INFO', 'endorsement:board', 'endorsements endorsement:board'],
    ['de regio', 'INFO', 'involvement:rule'],
    [ofGroup, 'INFO', 'lead:care', 'themeLeads lead:care'],
    [ofGroup, 'INFO', 'mandate:care', 'mandates mandate:care'],
    [ofGroup, 'INFO', 'membership:hospital', 'memberships membership:hospital'],
    [ofGroup, 'INFO', 'org:group', 'organisations org:group'],
    ['andere organisaties in de regio', 'INFO', 'org:hospital', 'organisations org:hospital'],
    [ofGroup, 'INFO', 'post:director', 'posts post:director'],
    [ofGroup, 'INFO', 'seat:board', 'seats seat:board'],
  ]);
});

test('what was confirmed within a year is not told of', async () => {
  expect(await unconfirmed('noord', '2023-05-01')).toEqual([]);
});

test('what was never confirmed matters more', async () => {
  const found = await unconfirmed('zuid', '2023-05-01');
  expect(found.map(({ severity, records }) => [severity, records])).toEqual([['WARNING', ['org:south']]]);
});
