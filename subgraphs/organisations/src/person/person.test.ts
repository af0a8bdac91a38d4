import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import { callerOf, PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'), post('erased', 'group'), post('acting', 'group'), post('vacant', 'group'));
  await graph.addPerson('anna', { phone: '010-1111111', email: 'anna@group.example' });
  await graph.addPerson('bram');
  await graph.record(
    'appointment',
    appointment('1', ['director', 'anna']),
    appointment('2', ['erased', 'gone']),
    appointment('3', ['acting', 'bram'], { acting: true }),
  );
  await graph.record('theme', ...SLUGS.map((slug) => theme(slug)));
  await graph.record('mandate', ...SLUGS.map((slug) => mandate(slug, slug, { holder_post: `post:${slug}` })));
});

afterAll(() => graph.close());

const PUBLIC: [string, Caller][] = [
  ['nobody', callerOf(undefined)],
  ['an organisation without the scope', callerOf('org:partner')],
  ['an organisation with another scope', callerOf('org:group', 'steward:region:noord')],
  ['the scope without an organisation', callerOf(undefined, 'contacts:read')],
];

const PERSON = 'person { id name fictional contactPoints { kind value } } personStatus';
const ANNA = { id: 'person:anna', name: 'Naam anna', fictional: true, contactPoints: [{ kind: 'PHONE', value: '010-1111111' }, { kind: 'EMAIL', value: 'anna@group.example' }] };
const BRAM = { id: 'person:bram', name: 'Naam bram', fictional: true, contactPoints: [] };

const SLUGS = ['director', 'erased', 'acting', 'vacant'];
const CONTACT = `... on MandatedContact { ${PERSON} }`;

type ByPost = Record<string, unknown>;

/** The person at the end of every path, by post. */
async function shown(caller: Caller): Promise<Record<'byPost' | 'byReference' | 'byMandate' | 'byTheme', ByPost>> {
  interface Held {
    post: { id: string };
  }
  const byPost = (held: readonly (Held | null)[]): ByPost => Object.fromEntries(held.map((each) => [each!.post.id.slice(5), { ...each, post: undefined }]));
  const fields = `post { id } ${PERSON}`;
  const { posts } = await graph.ask<{ posts: { nodes: { appointments: Held[] }[] } }>(`{ posts { nodes { appointments { ${fields} } } } }`, {}, caller);
  const references = await graph.entities<Held>('Appointment', ['1', '2', '3'].map((slug) => `appointment:${slug}`), { fields, caller });

  const asked = SLUGS.map((slug) => `${slug}: mandatedContact(theme: "theme:${slug}", counterparty: HOSPITAL) { ${CONTACT} }`).join(' ');
  const [byMandate] = await graph.entities('Region', ['region:noord'], { fields: asked, caller });
  const [region] = await graph.entities<{ mandatedContacts: { theme: { id: string }; result: object }[] }>('Region', ['region:noord'], {
    fields: `mandatedContacts(counterparty: HOSPITAL) { theme { id } result { ${CONTACT} } }`,
    caller,
  });
  return {
    byPost: byPost(posts.nodes.flatMap(({ appointments }) => appointments)),
    byReference: byPost(references),
    byMandate: byMandate!,
    byTheme: Object.fromEntries(region!.mandatedContacts.map(({ theme: { id }, result }) => [id.slice(6), result])),
  };
}

test('partners see who holds a post', async () => {
  const { byPost, byReference, byMandate, byTheme } = await shown(PARTNER);
  const director = { person: ANNA, personStatus: 'VISIBLE' };
  const erased = { person: null, personStatus: 'UNKNOWN' };
  const acting = { person: BRAM, personStatus: 'VISIBLE' };
  const vacant = { person: null, personStatus: 'VACANT' };
  expect(byPost).toEqual({ director, erased, acting });
  expect(byReference).toEqual({ director, erased, acting });
  expect(byMandate).toEqual({ director, erased, acting: vacant, vacant });
  expect(byTheme).toEqual(byMandate);
});

describe.each(PUBLIC)('%s', (_, caller) => {
  test('sees that somebody holds a post, and not who, by any path', async () => {
    const { byPost, byReference, byMandate, byTheme } = await shown(caller);
    const withheld = { person: null, personStatus: 'WITHHELD' };
    const vacant = { person: null, personStatus: 'VACANT' };
    expect(byPost).toEqual({ director: withheld, erased: withheld, acting: withheld });
    expect(byReference).toEqual({ director: withheld, erased: withheld, acting: withheld });
    expect(byMandate).toEqual({ director: withheld, erased: withheld, acting: vacant, vacant });
    expect(byTheme).toEqual(byMandate);
  });
});

test('a person is reached through a post, a membership or a seat only, and the mandates of a post', async () => {
  const { _service: service } = await graph.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
  const types = service.sdl.split(/^(?=type )/m).filter((part) => /: \[?Person\b/.test(part));
  expect(types.map((part) => /^type (\w+)/.exec(part)?.[1])).toEqual(['Appointment', 'Authorisation', 'MandatedContact', 'Membership', 'Seat', 'MandateCheck']);
  expect(service.sdl).toMatch(/^type Person @authenticated @requiresScopes\(scopes: \[\["contacts:read"\]\]\) \{/m);
});

test('an erased person leaves the appointment', async () => {
  await graph.database.run(`delete from person where id = 'person:bram'`);
  const found = await graph.entities('Appointment', ['appointment:3'], { fields: `id acting term { status } ${PERSON}`, caller: PARTNER });
  expect(found).toEqual([{ id: 'appointment:3', acting: true, term: { status: 'ACTIVE' }, person: null, personStatus: 'UNKNOWN' }]);
});
