import { ANONYMOUS } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { refusalOf } from '../testing/refusal-of.js';
import { body, many, organisation, post, seat } from '../testing/rows.js';

let graph: OrganisationsGraph;

/** A working group of two GPs, one of whom left; a third is erased. */
beforeAll(async () => {
  graph = await startOrganisations();
  await graph.addPerson('anna');
  await graph.addPerson('bram');
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'));
  await graph.record('body', body('working-group', 'group', { kind: 'WORKING_GROUP' }), ...many(50, (slug) => body(slug, 'group')));
  await graph.record(
    'seat',
    seat('anna', 'working-group', { person: 'person:anna', role: 'Voorzitter', chair: true }),
    seat('bram', 'working-group', { person: 'person:bram', term: '[2020-01-01,2024-01-01)' }),
    seat('erased', 'working-group', { person: 'person:gone' }),
    seat('organisation', 'working-group', { organisation: 'org:group' }),
    seat('post', 'working-group', { post: 'post:director' }),
    ...many(50, (slug) => seat(slug, slug, { person: 'person:anna' })),
  );
});

afterAll(() => graph.close());

const SEATS = 'seats { id role person { id name } personStatus post { id } organisation { id } }';
const seats = (caller = ANONYMOUS, validOn = '2024-06-01') => graph.entities<{ seats: object[] }>('Body', ['body:working-group'], { fields: SEATS, caller, moments: `@asOf(validOn: "${validOn}")` });

const NOBODY = { role: null, person: null, personStatus: null, post: null, organisation: null };
const OTHERS = [
  { ...NOBODY, id: 'seat:organisation', organisation: { id: 'org:group' } },
  { ...NOBODY, id: 'seat:post', post: { id: 'post:director' }, organisation: { id: 'org:group' } },
];

test('a GP sits in a body in person, and is named to those who may see people', async () => {
  expect(await seats(PARTNER)).toEqual([
    {
      seats: [
        { ...NOBODY, id: 'seat:anna', role: 'Voorzitter', person: { id: 'person:anna', name: 'Naam anna' }, personStatus: 'VISIBLE' },
        { ...NOBODY, id: 'seat:erased', personStatus: 'UNKNOWN' },
        ...OTHERS,
      ],
    },
  ]);
});

test('that somebody sits in it is for all', async () => {
  const withheld = { ...NOBODY, personStatus: 'WITHHELD' };
  expect(await seats()).toEqual([{ seats: [{ ...withheld, id: 'seat:anna', role: 'Voorzitter' }, { ...withheld, id: 'seat:erased' }, ...OTHERS] }]);
  const [before] = await seats(ANONYMOUS, '2023-12-31');
  expect(before!.seats).toContainEqual({ ...withheld, id: 'seat:bram' });
});

test('a GP and an organisation have where they sit themselves', async () => {
  const fields = 'seats { person { seats { id body { id } } } }';
  const [found] = await graph.entities<{ seats: { person: { seats: object[] } | null }[] }>('Body', ['body:001'], { fields, caller: PARTNER });
  const own = found!.seats[0]!.person!.seats;
  expect(own).toHaveLength(51);
  expect(own).toContainEqual({ id: 'seat:anna', body: { id: 'body:working-group' } });
  expect(await graph.entities('Organisation', ['org:group'], 'seats { id body { id } }')).toEqual([{ seats: [{ id: 'seat:organisation', body: { id: 'body:working-group' } }] }]);
});

test.each<[string, string, object]>([
  ['of a GP and a post', 'one_sits_in_it', { person: 'person:anna', post: 'post:director' }],
  ['of a GP and an organisation', 'one_sits_in_it', { person: 'person:anna', organisation: 'org:group' }],
  ['of a GP who has one', 'one_seat_of_a_person', { person: 'person:anna' }],
  ['of a person who is none', 'seat_version_person_check', { person: 'anna' }],
])('the database refuses a seat %s', async (_, rule, attributes) => {
  expect(await refusalOf(graph, 'seat', seat('x', 'working-group', attributes))).toBe(rule);
});

test('takes as many statements for one body as for fifty', async () => {
  const ids = many(50, (slug) => `body:${slug}`);
  const cost = (of: string[]) => graph.count.during(() => graph.entities<{ seats: object[] }>('Body', of, { fields: 'seats { person { id } personStatus }', caller: PARTNER }));
  const [one, fifty] = [await cost(ids.slice(0, 1)), await cost(ids)];
  expect(fifty.result.map((each) => each!.seats)).toEqual(ids.map(() => [{ person: { id: 'person:anna' }, personStatus: 'VISIBLE' }]));
  expect(fifty.statements.length).toBe(one.statements.length);
});
