import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { organisation, post } from '../testing/rows.js';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record(
    'organisation',
    organisation('hozl', { name: 'Huisartsen Oostelijk Zuid-Limburg', short_name: 'HOZL', kvk: '12345678' }),
    organisation('practice', { name: 'Praktijk Café Linde', agb: '01234567' }),
    organisation('past', { name: 'Praktijk Weleer', term: '(,2020-01-01)' }),
  );
  await graph.record('post', post('lead', 'hozl', { name: 'Themahouder ouderenzorg' }), post('gone', 'hozl', { name: 'Themahouder ggz', term: '(,2020-01-01)' }));
});

afterAll(() => graph.close());

test.each([
  ['hozl', ['org:hozl']],
  ['oostelijk', ['org:hozl']],
  ['zuid limburg', ['org:hozl']],
  ['huisarsten', ['org:hozl']],
  ['12345678', ['org:hozl']],
  ['cafe', ['org:practice']],
  ['01234567', ['org:practice']],
  ['weleer', []],
])('%j finds the organisation', async (text, expected) => {
  const found = await graph.ask<{ searchOrganisations: { score: number; organisation: { id: string } }[] }>(
    'query ($text: String!) { searchOrganisations(text: $text) { score organisation { id } } }',
    { text },
  );
  expect(found.searchOrganisations.map((hit) => hit.organisation.id)).toEqual(expected);
});

test.each([
  ['themahouder', ['post:lead']],
  ['ouderenzrog', ['post:lead']],
  ['ggz', []],
])('%j finds the post', async (text, expected) => {
  const found = await graph.ask<{ searchPosts: { score: number; post: { id: string; organisation: object } }[] }>(
    'query ($text: String!) { searchPosts(text: $text) { score post { id organisation { id } } } }',
    { text },
  );
  expect(found.searchPosts.map((hit) => hit.post.id)).toEqual(expected);
});

test('an empty text is refused', async () => {
  const expected = 'a text of at most 100 characters, with at least 2 letters or digits';
  expect(await graph.refusal('{ searchOrganisations(text: "") { score } }')).toEqual([['BAD_USER_INPUT', 'text', expected]]);
});
