import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { lead, organisation, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('alliance'));
  await graph.record(
    'theme',
    theme('care', { name_nl: 'Zorg', name_en: 'Care' }),
    theme('elderly', { name_nl: 'Ouderenzorg', name_en: 'Care for the elderly', parent: 'theme:care', local_names: ['Ouder worden', 'Kwetsbaar thuis'] }),
    theme('acute', { name_nl: 'Acute zorg', name_en: 'Acute care', parent: 'theme:care' }),
    theme('past', { name_nl: 'Nazorg', name_en: 'Aftercare', parent: 'theme:care', term: '[2010-01-01,2020-01-01)' }),
    theme('under-later', { name_nl: 'Wees', name_en: 'Orphan', parent: 'theme:later' }),
    theme('later', { valid: '[2999-01-01,)' }),
  );
  await graph.record(
    'theme_lead',
    lead('group-elderly', ['group', 'elderly']),
    lead('alliance-elderly', ['alliance', 'elderly']),
    lead('past-acute', ['group', 'acute'], { term: '[2010-01-01,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

test('themes are those in use on the date, by their Dutch names', async () => {
  const query = (moments: string): string => `query ${moments} { themes { name } }`;
  const names = (...list: string[]): object => ({ themes: list.map((name) => ({ name })) });
  expect(await graph.ask(query(''))).toEqual(names('Acute zorg', 'Ouderenzorg', 'Wees', 'Zorg'));
  expect(await graph.ask(query('@asOf(validOn: "2019-01-01")'))).toEqual(names('Acute zorg', 'Nazorg', 'Ouderenzorg', 'Wees', 'Zorg'));
});

test('a theme has a name in both languages, and local ones', async () => {
  const found = await graph.ask('{ theme(id: "theme:elderly") { name nl: name(lang: NL) en: name(lang: EN) localNames } }');
  expect(found).toEqual({ theme: { name: 'Ouderenzorg', nl: 'Ouderenzorg', en: 'Care for the elderly', localNames: ['Ouder worden', 'Kwetsbaar thuis'] } });
});

test('a theme stands between wider and narrower ones, and has its leads of the date', async () => {
  const found = await graph.ask(`{
    care: theme(id: "theme:care") { parent { id } children { id } }
    elderly: theme(id: "theme:elderly") { parent { id } children { id } leads { id } }
    acute: theme(id: "theme:acute") { leads { id } } }`);
  expect(found).toEqual({
    care: { parent: null, children: [{ id: 'theme:acute' }, { id: 'theme:elderly' }] },
    elderly: { parent: { id: 'theme:care' }, children: [], leads: [{ id: 'lead:alliance-elderly' }, { id: 'lead:group-elderly' }] },
    acute: { leads: [] },
  });
});

test('a theme is found whatever its status, and without a parent that is not known on the date', async () => {
  const query = '{ past: theme(id: "theme:past") { term { status } } orphan: theme(id: "theme:under-later") { id parent { id } } unknown: theme(id: "theme:x") { id } }';
  expect(await graph.ask(query)).toEqual({ past: { term: { status: 'ENDED' } }, orphan: { id: 'theme:under-later', parent: null }, unknown: null });
  expect(await graph.refusal('{ theme(id: "elderly") { id } }')).toEqual([['BAD_USER_INPUT', 'id', 'an id like `theme:…`']]);
});
