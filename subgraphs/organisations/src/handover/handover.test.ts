import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { refusalOf } from '../testing/refusal-of.js';
import { appointment, handover, organisation, post } from '../testing/rows.js';
import { newestFirst } from './newest-first.js';

let graph: OrganisationsGraph;
let first: string;

const CONTENT = ['Dossier ouderenzorg', 'Afspraken met het ziekenhuis'];

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'), post('secretary', 'group'));
  await graph.addPerson('anna');
  await graph.addPerson('bram');
  await graph.record(
    'appointment',
    appointment('anna', ['director', 'anna'], { term: '[2018-01-01,2022-01-01)' }),
    appointment('bram', ['director', 'bram'], { term: '[2022-01-01,)' }),
    appointment('carla', ['secretary', 'carla']),
  );
  first = await graph.record(
    'handover',
    handover('a-unknown', 'director'),
    handover('b-anna', 'director', { to_appointment: 'appointment:anna', term: '[2018-01-01,)' }),
    handover('c-bram', 'director', { from_appointment: 'appointment:anna', to_appointment: 'appointment:bram', term: '[2022-01-01,)' }),
    handover('d-future', 'director', { from_appointment: 'appointment:bram', term: '[2999-01-01,)' }),
  );
  await graph.record(
    'handover',
    handover('c-bram', 'director', {
      from_appointment: 'appointment:anna',
      to_appointment: 'appointment:bram',
      term: '[2022-02-01,)',
      content: CONTENT,
      because: 'De overdracht volgde een maand later, met het dossier',
    }),
  );
});

afterAll(() => graph.close());

test('a post has its handovers up to the date, the newest first', async () => {
  const query = 'query @asOf(validOn: "2024-06-01") { post(id: "post:director") { handovers { id handedOverOn content post { id } fromAppointment { id person { name } } toAppointment { id person { name } } } } }';
  const director = { id: 'post:director' };
  const held = (slug: string): object => ({ id: `appointment:${slug}`, person: { name: `Naam ${slug}` } });
  expect(await graph.ask(query, {}, PARTNER)).toEqual({
    post: {
      handovers: [
        { id: 'handover:c-bram', handedOverOn: '2022-02-01', content: CONTENT, post: director, fromAppointment: held('anna'), toAppointment: held('bram') },
        { id: 'handover:b-anna', handedOverOn: '2018-01-01', content: [], post: director, fromAppointment: null, toAppointment: held('anna') },
        { id: 'handover:a-unknown', handedOverOn: null, content: [], post: director, fromAppointment: null, toAppointment: null },
      ],
    },
  });
});

test.each([
  ['2017-06-01', 'now', ['a-unknown']],
  ['2022-01-15', 'now', ['b-anna', 'a-unknown']],
  ['2022-01-15', 'first', ['c-bram', 'b-anna', 'a-unknown']],
  ['2999-01-01', 'now', ['d-future', 'c-bram', 'b-anna', 'a-unknown']],
])('on %s, as known %s, they are %j', async (validOn, known, slugs) => {
  const moments = `@asOf(validOn: "${validOn}"${known === 'first' ? `, knownAt: "${first}"` : ''})`;
  const { post: found } = await graph.ask<{ post: { handovers: { id: string; content: string[] }[] } }>(`query ${moments} { post(id: "post:director") { handovers { id content } } }`);
  expect(found.handovers.map(({ id }) => id.replace('handover:', ''))).toEqual(slugs);
  if (known === 'first') expect(found.handovers[0]?.content).toEqual([]);
});

test('who handed it over is shown to those who may see it only', async () => {
  const [found] = await graph.entities('Handover', ['handover:c-bram'], 'fromAppointment { person { name } personStatus }');
  expect(found).toEqual({ fromAppointment: { person: null, personStatus: 'WITHHELD' } });
});

test.each([
  [['2020-01-01', null, '2021-01-01'], ['2021-01-01', '2020-01-01', null]],
  [[null, null], [null, null]],
  [[], []],
])('%j, newest first, are %j', (dates, sorted) => {
  expect(newestFirst(dates.map((termFrom) => ({ termFrom })))).toEqual(sorted.map((termFrom) => ({ termFrom })));
});

describe('the database', () => {
  test.each<[string, string | undefined, { id: string }]>([
    ['refuses a handover to oneself', 'from_one_to_another', handover('a', 'director', { from_appointment: 'appointment:bram', to_appointment: 'appointment:bram' })],
    ['refuses a handover to a holder of another post', 'handover_of_its_own_post', handover('b', 'director', { to_appointment: 'appointment:carla' })],
    ['refuses a handover by a holder of another post', 'handover_of_its_own_post', handover('c', 'secretary', { from_appointment: 'appointment:anna' })],
    ['refuses a handover of a post that is not known', 'handover_version_post_fkey', handover('d', 'unknown')],
    ['takes a handover between holders of its own post', undefined, handover('e', 'secretary', { to_appointment: 'appointment:carla' })],
  ])('%s', async (_, rule, row) => {
    expect(await refusalOf(graph, 'handover', row)).toBe(rule);
  });
});
