import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerOf, PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, decision, mandate, many, membership, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const SIGN = { counterparty: 'INSURER', authority: 'SIGN' };
const REGIONS = ['region:noord', 'region:zuid'];

/** A group of practices whose board lets its director sign, up to an amount, until 2025; the director went in 2024, and an acting one came. */
beforeAll(async () => {
  graph = await startOrganisations();
  for (const slug of ['anna', 'bram', 'carla']) await graph.addPerson(slug);
  await graph.record('organisation', organisation('group', { kind: 'RHO' }), ...['member', 'stranger'].map((slug) => organisation(slug, { kind: 'GP_PRACTICE' })));
  await graph.record('membership', membership('1', ['member', 'group']));
  await graph.record('theme', theme('care'), theme('elderly', { parent: 'theme:care' }), theme('digital'));
  await graph.record('body', body('meeting', 'group', { kind: 'MEMBERS_MEETING' }), body('board', 'group'));
  await graph.record('post', post('director', 'group'), post('office', 'group'), ...many(50, (slug) => post(slug, 'group', { kind: 'CONTACT' })));
  await graph.record(
    'appointment',
    appointment('1', ['director', 'anna'], { term: '[2020-01-01,2024-01-01)' }),
    appointment('2', ['director', 'bram'], { term: '[2024-01-01,)', acting: true }),
    appointment('3', ['office', 'carla']),
    ...many(50, (slug) => appointment(`many-${slug}`, [slug, 'carla'])),
  );
  await graph.record('decision', decision('meeting', { body: 'body:meeting' }));
  await graph.record(
    'mandate',
    mandate('top', 'care', { ...SIGN, grantor_body: 'body:meeting', holder_body: 'body:board', regions: REGIONS, decision: 'decision:meeting', counterparty: 'ANY' }),
    mandate('sub', 'elderly', { ...SIGN, grantor_body: 'body:board', parent: 'mandate:top', regions: ['region:noord'], ceiling_euros: '1000', term: '[2022-01-01,2025-01-01)' }),
    mandate('new', 'digital', { certainty: 'PROPOSED' }),
    mandate('later', 'digital', { term: '[2030-01-01,)', authority: 'AGREE' }),
    mandate('own', 'digital', { grantor_organisation: 'org:stranger', authority: 'AGREE' }),
    ...many(50, (slug) => mandate(slug, 'digital', { ...SIGN, holder_post: `post:${slug}`, regions: [`region:${slug}`] })),
  );
});

afterAll(() => graph.close());

const VERDICT = 'mandated failure findings { failure records } mandate { id } chain { id decision { id } } post { id } body { id } person { id } personStatus date';

type Verdict = Record<string, unknown>;

async function authorised(type: string, id: string, args: string, { caller = ANONYMOUS, fields = VERDICT }: { caller?: Caller; fields?: string } = {}): Promise<Verdict | null> {
  const asked = `authorised(theme: "theme:elderly", counterparty: INSURER, ${args}) { ${fields} }`;
  const [found] = await graph.entities<{ authorised: Verdict }>(type, [id], { fields: asked, caller });
  return found!.authorised;
}

/** Of whoever holds an appointment, as a partner. */
async function person(appointmentId: string, args: string): Promise<Verdict> {
  const fields = `person { authorised(theme: "theme:elderly", counterparty: INSURER, ${args}) { ${VERDICT} } }`;
  const [found] = await graph.entities<{ person: { authorised: Verdict } }>('Appointment', [appointmentId], { fields, caller: PARTNER });
  return found!.person.authorised;
}

describe('may it be signed', () => {
  const proof = { mandated: true, failure: null, findings: [], mandate: { id: 'mandate:sub' }, chain: [{ id: 'mandate:sub', decision: null }, { id: 'mandate:top', decision: { id: 'decision:meeting' } }] };

  test('by a post: yes, with the proof', async () => {
    expect(await authorised('Post', 'post:director', 'date: "2023-06-01"')).toEqual({ ...proof, post: { id: 'post:director' }, body: null, person: null, personStatus: 'WITHHELD', date: '2023-06-01' });
    expect(await authorised('Post', 'post:director', 'date: "2023-06-01"', { caller: PARTNER })).toMatchObject({ person: { id: 'person:anna' }, personStatus: 'VISIBLE' });
    expect(await authorised('Post', 'post:director', 'date: "2024-06-01"', { caller: PARTNER })).toMatchObject({ person: { id: 'person:bram' }, personStatus: 'VISIBLE' });
  });

  test.each([
    ['Post', 'post:director', 'date: "2025-01-01"', { mandated: false, failure: 'EXPIRED' }],
    ['Post', 'post:director', 'date: "2021-12-31"', { mandated: false, failure: 'NOT_YET' }],
    ['Post', 'post:office', 'date: "2023-06-01"', { mandated: false, failure: 'NO_MANDATE' }],
    ['Body', 'body:board', 'date: "2023-06-01"', { mandated: true, body: { id: 'body:board' }, personStatus: 'UNKNOWN' }],
    ['Body', 'body:board', 'date: "2023-06-01", region: "region:oost"', { mandated: false, failure: 'NO_MANDATE' }],
    ['Body', 'body:meeting', 'date: "2023-06-01"', { mandated: false, failure: 'NO_MANDATE' }],
    ['Organisation', 'org:group', 'date: "2023-06-01"', { mandated: true, mandate: { id: 'mandate:sub' } }],
    ['Organisation', 'org:group', 'date: "2023-06-01", region: "region:zuid"', { mandated: true, mandate: { id: 'mandate:top' } }],
    ['Organisation', 'org:group', 'date: "2026-06-01"', { mandated: true, mandate: { id: 'mandate:top' } }],
    ['Organisation', 'org:member', 'date: "2023-06-01"', { mandated: false, failure: 'NO_MANDATE', findings: [{ failure: 'NO_MANDATE', records: ['org:member', 'theme:elderly'] }] }],
    ['Organisation', 'org:group', 'date: "2023-06-01", onBehalfOf: "org:member"', { mandated: true }],
    ['Organisation', 'org:group', 'date: "2023-06-01", onBehalfOf: "org:stranger"', { mandated: false, failure: 'NOT_BOUND' }],
    ['Post', 'post:director', 'date: "2023-06-01", onBehalfOf: "org:stranger"', { mandated: false, failure: 'NOT_BOUND', findings: [{ failure: 'NOT_BOUND', records: ['mandate:sub', 'org:stranger'] }] }],
  ])('by %s %s, %s', async (type, id, args, expected) => {
    expect(await authorised(type, id, args)).toMatchObject(expected);
  });

  test.each([
    ['appointment:1', 'date: "2023-06-01"', { mandated: true, person: { id: 'person:anna' } }],
    ['appointment:1', 'date: "2024-06-01"', { mandated: false, failure: 'NO_POST', findings: [{ failure: 'NO_POST', records: ['person:anna'] }] }],
    ['appointment:2', 'date: "2023-06-01"', { mandated: false, failure: 'NO_POST' }],
    ['appointment:2', 'date: "2024-06-01"', { mandated: true, person: { id: 'person:bram' } }],
    ['appointment:3', 'date: "2024-06-01"', { mandated: false, failure: 'NO_MANDATE' }],
    ['appointment:1', 'date: "2023-06-01", authority: REPRESENT, onBehalfOf: "org:member"', { mandated: true }],
  ])('by whoever holds %s, %s', async (id, args, expected) => {
    expect(await person(id, args)).toMatchObject(expected);
  });

  test.each<[string, Caller, unknown[]]>([
    ['the public', ANONYMOUS, [null, 'WITHHELD', null, 'WITHHELD']],
    ['the holder', callerOf('org:group'), [true, null, false, 'CEILING_EXCEEDED']],
    ['a steward', callerOf(undefined, 'steward:region:noord'), [true, null, false, 'CEILING_EXCEEDED']],
  ])('for an amount, as %s may know', async (_, caller, expected) => {
    const [within, beyond] = await Promise.all(['1000', '1001'].map((amount) => authorised('Post', 'post:director', `date: "2023-06-01", amount: "${amount}"`, { caller, fields: 'mandated failure' })));
    expect([within!['mandated'], within!['failure'], beyond!['mandated'], beyond!['failure']]).toEqual(expected);
  });

  test('a person is reached by those only who may see people', async () => {
    const fields = 'person { id authorised(theme: "theme:elderly", counterparty: INSURER) { mandated } mayDecide { holds } }';
    expect(await graph.entities('Appointment', ['appointment:1'], fields)).toEqual([{ person: null }]);
  });

  test.each([
    ['theme', 'theme: "elderly", counterparty: INSURER'],
    ['counterparty', 'theme: "theme:elderly", counterparty: ANY'],
    ['amount', 'theme: "theme:elderly", counterparty: INSURER, amount: "veel"'],
    ['region', 'theme: "theme:elderly", counterparty: INSURER, region: "noord"'],
    ['onBehalfOf', 'theme: "theme:elderly", counterparty: INSURER, onBehalfOf: "post:director"'],
  ])('a wrong %s is refused, and the rest stays', async (argument, args) => {
    const { data, errors } = await graph.subgraph.execute({ query: `{ post(id: "post:director") { id authorised(${args}) { mandated } } }` });
    expect(data).toEqual({ post: { id: 'post:director', authorised: null } });
    expect(errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['argument']])).toEqual([['BAD_USER_INPUT', argument]]);
  });
});

describe('what may be decided', () => {
  const HELD = 'mayDecide { holds failure explanation(lang: EN) mandate { id authority ceiling theme { id } term { status } } }';

  test.each([
    ['Post', 'post:director', '2024-06-01', [['own', true, null], ['sub', true, null], ['later', false, 'NOT_YET'], ['new', false, 'NOT_ESTABLISHED']]],
    ['Post', 'post:director', '2025-01-01', [['own', true, null], ['later', false, 'NOT_YET'], ['new', false, 'NOT_ESTABLISHED'], ['sub', false, 'EXPIRED']]],
    ['Post', 'post:director', '2019-06-01', [['later', false, 'NOT_YET'], ['new', false, 'NOT_ESTABLISHED'], ['own', false, 'VACANT'], ['sub', false, 'NOT_YET']]],
    ['Post', 'post:office', '2024-06-01', []],
    ['Body', 'body:board', '2024-06-01', [['top', true, null]]],
  ])('by %s %s on %s', async (type, id, validOn, expected) => {
    const [found] = await graph.entities<{ mayDecide: { holds: boolean; failure: string | null; mandate: { id: string } }[] }>(type, [id], { fields: HELD, moments: `@asOf(validOn: "${validOn}")` });
    expect(found!.mayDecide.map(({ holds, failure, mandate: { id: slug } }) => [slug.replace('mandate:', ''), holds, failure])).toEqual(expected);
  });

  test('shows how far, on what, and the ceiling to those who may see it', async () => {
    const ask = (caller: Caller) => graph.entities<{ mayDecide: object[] }>('Post', ['post:director'], { fields: HELD, caller, moments: '@asOf(validOn: "2024-06-01")' });
    const sub = { holds: true, failure: null, explanation: null, mandate: { id: 'mandate:sub', authority: 'SIGN', ceiling: null, theme: { id: 'theme:elderly' }, term: { status: 'ACTIVE' } } };
    expect((await ask(ANONYMOUS))[0]!.mayDecide[1]).toEqual(sub);
    expect((await ask(callerOf('org:group')))[0]!.mayDecide[1]).toEqual({ ...sub, mandate: { ...sub.mandate, ceiling: '1000.00' } });
  });

  test('by an organisation, and by whoever holds its posts', async () => {
    const moments = '@asOf(validOn: "2024-06-01")';
    const [group] = await graph.entities<{ mayDecide: { holds: boolean }[] }>('Organisation', ['org:group'], { fields: 'mayDecide { holds }', moments });
    expect(group!.mayDecide.filter(({ holds }) => holds)).toHaveLength(53);
    const of = async (id: string) => (await graph.entities<{ person: { mayDecide: object[] } }>('Appointment', [id], { fields: 'person { mayDecide { holds mandate { id } } }', caller: PARTNER, moments }))[0]!.person.mayDecide;
    expect(await of('appointment:1')).toEqual([]);
    expect((await of('appointment:2')).slice(0, 2)).toEqual([{ holds: true, mandate: { id: 'mandate:own' } }, { holds: true, mandate: { id: 'mandate:sub' } }]);
  });
});

describe('who may bind an organisation', () => {
  test.each([
    ['member', '', [['sub', true], ['top', true], ['later', false]]],
    ['member', '(theme: "theme:elderly")', [['sub', true], ['top', true]]],
    ['member', '(theme: "theme:care")', [['top', true]]],
    ['member', '(counterparty: HOSPITAL)', [['top', true], ['later', false]]],
    ['member', '(authority: NEGOTIATE)', [['sub', true], ['top', true], ['later', false], ['new', false]]],
    ['stranger', '', [['own', true]]],
    ['group', '(theme: "theme:elderly", counterparty: INSURER, authority: SIGN)', [['sub', true], ['top', true]]],
  ])('%s%s', async (slug, args, expected) => {
    const fields = `boundBy${args} { holds mandate { id } }`;
    const [found] = await graph.entities<{ boundBy: { holds: boolean; mandate: { id: string } }[] }>('Organisation', [`org:${slug}`], { fields, moments: '@asOf(validOn: "2024-06-01")' });
    expect(found!.boundBy.map(({ holds, mandate: { id } }) => [id.replace('mandate:', ''), holds])).toEqual(expected);
  });
});

test('takes as many statements for one post as for fifty, in as many regions', async () => {
  const fields = `authorised(theme: "theme:digital", counterparty: INSURER) { ${VERDICT} } mayDecide { holds mandate { id } } organisation { boundBy { holds mandate { id } } }`;
  const ids = many(50, (slug) => `post:${slug}`);
  const cost = (of: string[]) => graph.count.during(() => graph.entities<{ authorised: { mandated: boolean } }>('Post', of, { fields, caller: PARTNER }));
  const [one, fifty] = [await cost(ids.slice(0, 1)), await cost(ids)];
  expect(fifty.result.map((each) => each!.authorised.mandated)).toEqual(ids.map(() => true));
  expect(fifty.statements.length).toBe(one.statements.length);
});
