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
    appointment('1', 'director', 'anna'),
    appointment('2', 'erased', 'gone'),
    appointment('3', 'acting', 'bram', { acting: true }),
  );
  const themes = ['director', 'erased', 'acting', 'vacant'];
  await graph.record('theme', ...themes.map((slug) => theme(slug)));
  await graph.record('mandate', ...themes.map((slug) => mandate(slug, slug, { holder_post: `post:${slug}` })));
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

/** The person at the end of every path, by post. */
async function shown(caller: Caller): Promise<Record<'byPost' | 'byReference' | 'byMandate' | 'byTheme', Record<string, unknown>>> {
  const slugs = ['director', 'erased', 'acting', 'vacant'];
  const appointments = `appointments { post { id } ${PERSON} }`;
  const { posts } = await graph.ask<{ posts: { nodes: { id: string; appointments: object[] }[] } }>(`{ posts { nodes { id ${appointments} } } }`, {}, caller);
  const references = await graph.entities<{ post: { id: string } }>('Appointment', ['1', '2', '3'].map((slug) => `appointment:${slug}`), `post { id } ${PERSON}`, { caller });
  const contact = `... on MandatedContact { ${PERSON} }`;
  const asked = slugs.map((slug) => `${slug}: mandatedContact(theme: "theme:${slug}", counterparty: HOSPITAL) { ${contact} }`).join(' ');
  const [byMandate] = await graph.entities('Region', ['region:noord'], asked, { caller });
  const [region] = await graph.entities<{ mandatedContacts: { theme: { id: string }; result: object }[] }>('Region', ['region:noord'], `mandatedContacts(counterparty: HOSPITAL) { theme { id } result { ${contact} } }`, { caller });
  return {
    byPost: Object.fromEntries(posts.nodes.map(({ id, appointments: [held] }) => [id.slice(5), held ? { ...held, post: undefined } : undefined])),
    byReference: Object.fromEntries(references.map((held) => [held!.post.id.slice(5), { ...held, post: undefined }])),
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
  expect(byPost).toEqual({ director, erased, acting, vacant: undefined });
  expect(byReference).toEqual({ director, erased, acting });
  expect(byMandate).toEqual({ director, erased, acting: vacant, vacant });
  expect(byTheme).toEqual(byMandate);
});

describe.each(PUBLIC)('%s', (_, caller) => {
  test('sees that somebody holds a post, and not who, by any path', async () => {
    const { byPost, byReference, byMandate, byTheme } = await shown(caller);
    const withheld = { person: null, personStatus: 'WITHHELD' };
    const vacant = { person: null, personStatus: 'VACANT' };
    expect(byPost).toEqual({ director: withheld, erased: withheld, acting: withheld, vacant: undefined });
    expect(byReference).toEqual({ director: withheld, erased: withheld, acting: withheld });
    expect(byMandate).toEqual({ director: withheld, erased: withheld, acting: vacant, vacant });
    expect(byTheme).toEqual(byMandate);
  });
});

test('a person is reached through a post only', async () => {
  const { _service: service } = await graph.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
  const types = service.sdl.split(/^(?=type )/m).filter((part) => /: \[?Person\b/.test(part));
  expect(types.map((part) => /^type (\w+)/.exec(part)?.[1])).toEqual(['Appointment', 'MandatedContact']);
  expect(service.sdl).toMatch(/^type Person \{/m);
});

test('an erased person leaves the appointment', async () => {
  await graph.database.run(`delete from person where id = 'person:bram'`);
  const found = await graph.entities('Appointment', ['appointment:3'], `id acting term { status } ${PERSON}`, { caller: PARTNER });
  expect(found).toEqual([{ id: 'appointment:3', acting: true, term: { status: 'ACTIVE' }, person: null, personStatus: 'UNKNOWN' }]);
});
