import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { refusalOf } from '../testing/refusal-of.js';
import { body, decision, endorsement, mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;
let before: string;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('circle'), organisation('later', { valid: '[2999-01-01,)' }));
  await graph.record('body', body('meeting', 'circle', { kind: 'MEMBERS_MEETING' }));
  await graph.record('post', post('director', 'group'));
  await graph.record('theme', theme('care'));
  await graph.record('decision', decision('support', { body: 'body:meeting' }));
  before = await graph.record('mandate', mandate('care', 'care'), mandate('bare', 'care'));
  await graph.record(
    'endorsement',
    endorsement('a-meeting', 'care', { body: 'body:meeting', decision: 'decision:support', term: '[2024-01-01,)' }),
    endorsement('b-group', 'care', { organisation: 'org:group', term: '[2010-01-01,2020-01-01)' }),
    endorsement('c-later', 'care', { organisation: 'org:later' }),
  );
});

afterAll(() => graph.close());

test('a mandate has those who stand behind it on the date', async () => {
  const query = `query @asOf(validOn: "2024-06-01") { mandate(id: "mandate:care") { endorsements { id mandate { id } body { id } organisation { id } decision { id } } }
    bare: mandate(id: "mandate:bare") { endorsements { id } } }`;
  const care = { id: 'mandate:care' };
  expect(await graph.ask(query)).toEqual({
    mandate: {
      endorsements: [
        { id: 'endorsement:a-meeting', mandate: care, body: { id: 'body:meeting' }, organisation: { id: 'org:circle' }, decision: { id: 'decision:support' } },
        { id: 'endorsement:c-later', mandate: care, body: null, organisation: null, decision: null },
      ],
    },
    bare: { endorsements: [] },
  });
});

test.each([
  ['2015-01-01', 'now', ['b-group', 'c-later']],
  ['2023-12-31', 'now', ['c-later']],
  ['2024-01-01', 'now', ['a-meeting', 'c-later']],
  ['2024-01-01', 'before', []],
])('on %s, as known %s, those are %j', async (validOn, known, slugs) => {
  const moments = `@asOf(validOn: "${validOn}"${known === 'before' ? `, knownAt: "${before}"` : ''})`;
  const { mandate: found } = await graph.ask<{ mandate: { endorsements: { id: string }[] } }>(`query ${moments} { mandate(id: "mandate:care") { endorsements { id } } }`);
  expect(found.endorsements.map(({ id }) => id.replace('endorsement:', ''))).toEqual(slugs);
});

describe('the database', () => {
  const MEETING = { body: 'body:meeting' };

  test.each<[string, string | undefined, { id: string }]>([
    ['refuses an endorsement by nobody', 'one_endorses_it', endorsement('a', 'care', {})],
    ['refuses an endorsement by a body and an organisation', 'one_endorses_it', endorsement('b', 'care', { ...MEETING, organisation: 'org:group' })],
    ['refuses an endorsement of a mandate that is not known', 'endorsement_version_mandate_fkey', endorsement('c', 'unknown', MEETING)],
    ['refuses an endorsement by a decision that is not known', 'endorsement_version_decision_fkey', endorsement('d', 'bare', { ...MEETING, decision: 'decision:unknown' })],
    ['refuses a second endorsement by the same body', 'endorsed_once_at_a_time', endorsement('e', 'care', { ...MEETING, term: '[2025-01-01,)' })],
    ['refuses a second endorsement by the same organisation', 'endorsed_once_at_a_time', endorsement('f', 'care', { organisation: 'org:later' })],
    ['takes an endorsement that is renewed', undefined, endorsement('g', 'care', { organisation: 'org:group', term: '[2020-01-01,)' })],
    ['takes an endorsement of another mandate', undefined, endorsement('h', 'bare', MEETING)],
  ])('%s', async (_, rule, row) => {
    expect(await refusalOf(graph, 'endorsement', row)).toBe(rule);
  });
});
