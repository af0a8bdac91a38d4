import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { refusalOf } from '../testing/refusal-of.js';
import { body, organisation, post, seat } from '../testing/rows.js';

let graph: OrganisationsGraph;
let first: string;

const SITTING = { post: 'post:director' };

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('alliance'), organisation('later', { valid: '[2999-01-01,)' }));
  await graph.record('body', body('board', 'group'), body('meeting', 'alliance', { kind: 'ALLIANCE_MEETING' }));
  await graph.record('post', post('director', 'group'), post('secretary', 'group'), post('chair', 'alliance'));
  first = await graph.record(
    'seat',
    seat('a-later', 'meeting', { organisation: 'org:later' }),
    seat('b-director', 'meeting', { ...SITTING, role: 'Penningmeester', term: '[2024-01-01,)' }),
    seat('c-chair', 'meeting', { post: 'post:chair', role: 'Voorzitter', chair: true }),
    seat('d-group', 'meeting', { organisation: 'org:group', term: '[2010-01-01,2024-01-01)' }),
    seat('e-board', 'board', SITTING),
    seat('f-past', 'board', { post: 'post:secretary', term: '[2010-01-01,2020-01-01)' }),
  );
  await graph.record('seat', seat('e-board', 'board', { ...SITTING, chair: true, because: 'Zij zit het bestuur voor' }));
});

afterAll(() => graph.close());

test('a body has those who sit in it on the date, the chair first', async () => {
  const found = await graph.entities('Body', ['body:meeting'], {
    fields: 'seats { id role chair body { id } post { id } organisation { id } }',
    moments: '@asOf(validOn: "2024-06-01")',
  });
  const meeting = { id: 'body:meeting' };
  expect(found).toEqual([
    {
      seats: [
        { id: 'seat:c-chair', role: 'Voorzitter', chair: true, body: meeting, post: { id: 'post:chair' }, organisation: { id: 'org:alliance' } },
        { id: 'seat:a-later', role: null, chair: false, body: meeting, post: null, organisation: null },
        { id: 'seat:b-director', role: 'Penningmeester', chair: false, body: meeting, post: { id: 'post:director' }, organisation: { id: 'org:group' } },
      ],
    },
  ]);
});

test.each([
  ['2015-01-01', ['c-chair', 'a-later', 'd-group']],
  ['2023-12-31', ['c-chair', 'a-later', 'd-group']],
  ['2024-01-01', ['c-chair', 'a-later', 'b-director']],
])('on %s these sit in it: %j', async (validOn, slugs) => {
  const [found] = await graph.entities<{ seats: { id: string }[] }>('Body', ['body:meeting'], { fields: 'seats { id }', moments: `@asOf(validOn: "${validOn}")` });
  expect(found?.seats.map(({ id }) => id.replace('seat:', ''))).toEqual(slugs);
});

test('a post has where it sits on the date, as it was known then', async () => {
  const seats = 'seats { body { id } chair recordedBecause }';
  const [meeting, board] = [{ id: 'body:meeting' }, { id: 'body:board' }];
  expect(await graph.ask(`query @asOf(validOn: "2024-06-01") { post(id: "post:director") { ${seats} } }`)).toEqual({
    post: { seats: [{ body: meeting, chair: false, recordedBecause: null }, { body: board, chair: true, recordedBecause: 'Zij zit het bestuur voor' }] },
  });
  expect(await graph.ask(`query @asOf(validOn: "2023-06-01", knownAt: "${first}") { post(id: "post:director") { ${seats} } }`)).toEqual({
    post: { seats: [{ body: board, chair: false, recordedBecause: null }] },
  });
  expect(await graph.ask('{ post(id: "post:secretary") { seats { id } } }')).toEqual({ post: { seats: [] } });
});

describe('the database', () => {
  test.each<[string, string | undefined, { id: string }]>([
    ['refuses a seat of nobody', 'one_sits_in_it', seat('a', 'board', {})],
    ['refuses a seat of a post and an organisation', 'one_sits_in_it', seat('b', 'board', { ...SITTING, organisation: 'org:group' })],
    ['refuses a seat in a body that is not known', 'seat_version_body_fkey', seat('c', 'unknown', SITTING)],
    ['refuses a seat of a post that is not known', 'seat_version_post_fkey', seat('d', 'board', { post: 'post:unknown' })],
    ['refuses a post that sits in one body twice', 'one_seat_of_a_post', seat('e', 'board', SITTING)],
    ['takes a post that sits in it again later', undefined, seat('f', 'board', { post: 'post:secretary', term: '[2020-01-01,)' })],
    ['takes a second chair', undefined, seat('g', 'meeting', { post: 'post:secretary', chair: true, term: '[2030-01-01,)' })],
    ['takes an organisation that holds two seats', undefined, seat('h', 'meeting', { organisation: 'org:group', term: '[2010-01-01,2024-01-01)' })],
  ])('%s', async (_, rule, row) => {
    expect(await refusalOf(graph, 'seat', row)).toBe(rule);
  });
});
