import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from './organisations-graph.js';
import { appointment, mandate, organisation, post, theme } from './rows.js';

let graph: OrganisationsGraph;
/** When the graph knew what was told first, and when it had been put right. */
let first: string;
let corrected: string;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group', { name: 'Oude naam', legal_form: 'VERENIGING', valid: '(,2024-01-01)' }));
  await graph.record('organisation', organisation('group', { name: 'Nieuwe naam', legal_form: 'COOPERATIE', valid: '[2024-01-01,)' }));
  await graph.record('post', post('director', 'group'));
  await graph.record('theme', theme('care'));
  await graph.addPerson('anna');
  await graph.addPerson('bram');
  await graph.record('appointment', appointment('director', ['director', 'anna'], { term: '[2022-01-01,)' }));
  first = await graph.record('mandate', mandate('care', 'care', { term: '[2022-01-01,2026-01-01)', authority: 'SIGN' }));
  await graph.record('appointment', appointment('director', ['director', 'bram'], { term: '[2023-01-01,)', because: 'De verkeerde persoon was vastgelegd' }));
  corrected = await graph.record('mandate', mandate('care', 'care', { term: '[2022-01-01,2024-07-01)', authority: 'SIGN', because: 'Het besluit noemt een eerder einde' }));
});

afterAll(() => graph.close());

const asOf = (validOn: string, knownAt: string): string => `@asOf(validOn: "${validOn}", knownAt: "${knownAt}")`;

describe('a mandate whose end was corrected', () => {
  test.each([
    ['2024-06-30', 'first', 'ACTIVE', '2026-01-01', null],
    ['2024-07-01', 'first', 'ACTIVE', '2026-01-01', null],
    ['2026-01-01', 'first', 'ENDED', '2026-01-01', null],
    ['2021-12-31', 'first', 'FUTURE', '2026-01-01', null],
    ['2024-06-30', 'corrected', 'ACTIVE', '2024-07-01', 'Het besluit noemt een eerder einde'],
    ['2024-07-01', 'corrected', 'ENDED', '2024-07-01', 'Het besluit noemt een eerder einde'],
    ['2021-12-31', 'corrected', 'FUTURE', '2024-07-01', 'Het besluit noemt een eerder einde'],
  ])('on %s, as %s known, is %s', async (validOn, known, status, to, recordedBecause) => {
    const knownAt = known === 'first' ? first : corrected;
    const found = await graph.ask(`query ${asOf(validOn, knownAt)} { mandate(id: "mandate:care") { term { to status } recordedBecause } mandates { totalCount nodes { id } } }`);
    const listed = status === 'ACTIVE' ? { totalCount: 1, nodes: [{ id: 'mandate:care' }] } : { totalCount: 0, nodes: [] };
    expect(found).toEqual({ mandate: { term: { to, status }, recordedBecause }, mandates: listed });
  });

  test.each([
    ['2024-07-01', 'first', { __typename: 'MandatedContact', mandate: { id: 'mandate:care' } }],
    ['2024-07-01', 'corrected', { __typename: 'NoMandatedContact', reason: 'EXPIRED' }],
    ['2024-06-30', 'corrected', { __typename: 'MandatedContact', mandate: { id: 'mandate:care' } }],
    ['2021-12-31', 'corrected', { __typename: 'NoMandatedContact', reason: 'NO_MANDATE' }],
  ])('answers on %s as %s known', async (validOn, known, mandatedContact) => {
    const fields = 'mandatedContact(theme: "theme:care", counterparty: HOSPITAL) { __typename ... on MandatedContact { mandate { id } } ... on NoMandatedContact { reason } }';
    const found = await graph.entities('Region', ['region:noord'], { fields, moments: asOf(validOn, known === 'first' ? first : corrected) });
    expect(found).toEqual([{ mandatedContact }]);
  });
});

describe('an organisation that was renamed', () => {
  test.each([
    ['2023-12-31', 'Oude naam', 'VERENIGING'],
    ['2024-01-01', 'Nieuwe naam', 'COOPERATIE'],
  ])('on %s is called %s, wherever it is met', async (validOn, name, legalForm) => {
    const found = await graph.ask(`query ${asOf(validOn, first)} {
      organisation(id: "org:group") { name legalForm } organisations { nodes { name } } post(id: "post:director") { organisation { name } } }`);
    expect(found).toEqual({ organisation: { name, legalForm }, organisations: { nodes: [{ name }] }, post: { organisation: { name } } });
  });
});

describe('an appointment that was corrected', () => {
  const fields = 'appointments { id person { name } personStatus recordedBecause }';

  test.each([
    ['2022-06-01', 'first', [{ person: { name: 'Naam anna' }, recordedBecause: null }]],
    ['2022-06-01', 'corrected', []],
    ['2023-06-01', 'first', [{ person: { name: 'Naam anna' }, recordedBecause: null }]],
    ['2023-06-01', 'corrected', [{ person: { name: 'Naam bram' }, recordedBecause: 'De verkeerde persoon was vastgelegd' }]],
  ])('on %s, as %s known', async (validOn, known, expected) => {
    const query = `query ${asOf(validOn, known === 'first' ? first : corrected)} { post(id: "post:director") { vacant ${fields} } posts(filter: { vacant: true }) { totalCount } }`;
    const appointments = expected.map((each) => ({ id: 'appointment:director', personStatus: 'VISIBLE', ...each }));
    const vacant = expected.length === 0;
    expect(await graph.ask(query, {}, PARTNER)).toEqual({ post: { vacant, appointments }, posts: { totalCount: vacant ? 1 : 0 } });
  });
});

test('before anything was recorded there is nothing', async () => {
  const query = `query ${asOf('2024-06-01', '2020-01-01T00:00:00.000Z')} { organisation(id: "org:group") { id } mandate(id: "mandate:care") { id } themes { id } posts { totalCount } }`;
  expect(await graph.ask(query)).toEqual({ organisation: null, mandate: null, themes: [], posts: { totalCount: 0 } });
});

test('what is known in the future is nobody’s to ask', async () => {
  const query = 'query @asOf(knownAt: "2999-01-01T00:00:00Z") { themes { id } }';
  expect(await graph.refusal(query)).toEqual([['BAD_USER_INPUT', '@asOf(knownAt)', 'a moment that is not in the future']]);
});
