import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, organisation, post } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('south', { regions: ['region:zuid'] }), organisation('later', { valid: '[2999-01-01,)' }));
  await graph.record('body', body('board', 'group'));
  await graph.record(
    'post',
    post('director', 'group', { name: 'Bestuurder', body: 'body:board', phone: '010-0000000', email: 'bestuur@group.example', website: 'https://group.example/bestuur' }),
    post('office', 'group', { name: 'Secretariaat', kind: 'SECRETARIAT', email: 'info@group.example' }),
    post('manager', 'south', { name: 'Manager', kind: 'CONTACT' }),
    post('orphan', 'later', { name: 'Wees', kind: 'CONTACT' }),
    post('abolished', 'group', { name: 'Opgeheven', term: '[2010-01-01,2020-01-01)' }),
  );
  await graph.record(
    'appointment',
    appointment('b-acting', ['director', 'b'], { acting: true }),
    appointment('c-holder', ['director', 'c']),
    appointment('a-past', ['director', 'a'], { term: '[2010-01-01,2020-01-01)' }),
    appointment('d-acting', ['office', 'd'], { acting: true }),
    appointment('e-future', ['manager', 'e'], { term: '[2999-01-01,)' }),
    appointment('f-past', ['manager', 'f'], { term: '[2010-01-01,2020-01-01)' }),
    appointment('g-proposed', ['manager', 'g'], { certainty: 'PROPOSED', term: '[2020-01-01,)' }),
  );
});

afterAll(() => graph.close());

async function slugs(args: string, moments = ''): Promise<string[]> {
  const { posts } = await graph.ask<{ posts: { totalCount: number; nodes: { id: string }[] } }>(`query ${moments} { posts${args} { totalCount nodes { id } } }`);
  expect(posts.totalCount).toBe(posts.nodes.length);
  return posts.nodes.map(({ id }) => id.replace('post:', ''));
}

describe('one post', () => {
  test('says where it is and how it can be reached', async () => {
    const { post: found } = await graph.ask<{ post: object }>('{ post(id: "post:director") { name kind organisation { id } body { id } contactPoints { kind value } } }');
    expect(found).toEqual({
      name: 'Bestuurder',
      kind: 'DIRECTOR',
      organisation: { id: 'org:group' },
      body: { id: 'body:board' },
      contactPoints: [
        { kind: 'PHONE', value: '010-0000000' },
        { kind: 'EMAIL', value: 'bestuur@group.example' },
        { kind: 'WEBSITE', value: 'https://group.example/bestuur' },
      ],
    });
  });

  test.each([
    ['director', false, ['c-holder', 'b-acting']],
    ['office', true, ['d-acting']],
    ['manager', true, ['g-proposed']],
    ['orphan', true, []],
    ['abolished', true, []],
  ])('%s is vacant: %s; appointments %j', async (slug, vacant, appointments) => {
    const { post: found } = await graph.ask<{ post: object }>(`{ post(id: "post:${slug}") { vacant appointments { id acting post { id } } } }`);
    expect(found).toEqual({
      vacant,
      appointments: appointments.map((each) => ({ id: `appointment:${each}`, acting: each.endsWith('acting'), post: { id: `post:${slug}` } })),
    });
  });

  test('is held by those of the date asked about', async () => {
    const { post: found } = await graph.ask<{ post: object }>('query @asOf(validOn: "2015-06-01") { post(id: "post:manager") { vacant appointments { id } } }');
    expect(found).toEqual({ vacant: false, appointments: [{ id: 'appointment:f-past' }] });
  });

  test('is found whatever its status, and where its organisation is not known on the date', async () => {
    const query = '{ abolished: post(id: "post:abolished") { term { status } } orphan: post(id: "post:orphan") { id organisation { id } } unknown: post(id: "post:x") { id } }';
    expect(await graph.ask(query)).toEqual({ abolished: { term: { status: 'ENDED' } }, orphan: { id: 'post:orphan', organisation: null }, unknown: null });
    expect(await graph.refusal('{ post(id: "org:group") { id } }')).toEqual([['BAD_USER_INPUT', 'id', 'an id like `post:…`']]);
  });
});

describe('posts', () => {
  test.each([
    ['', ['director', 'manager', 'office', 'orphan']],
    ['(orderBy: ID)', ['director', 'manager', 'office', 'orphan']],
    ['(filter: null, orderBy: null, first: null, after: null)', ['director', 'manager', 'office', 'orphan']],
    ['(filter: { kinds: null, organisation: null, region: null, vacant: null })', ['director', 'manager', 'office', 'orphan']],
    ['(filter: { kinds: [SECRETARIAT, DIRECTOR] })', ['director', 'office']],
    ['(filter: { organisation: "org:group" })', ['director', 'office']],
    ['(filter: { region: "region:zuid" })', ['manager']],
    ['(filter: { region: "region:noord", organisation: "org:group" })', ['director', 'office']],
    ['(filter: { vacant: true })', ['manager', 'office', 'orphan']],
    ['(filter: { vacant: false })', ['director']],
    ['(filter: { vacant: true, organisation: "org:group", region: "region:noord", kinds: [SECRETARIAT] })', ['office']],
  ])('%s are %j', async (args, expected) => {
    expect(await slugs(args)).toEqual(expected);
  });

  test.each([
    ['2015-01-01', true, ['office', 'orphan', 'abolished']],
    ['2015-01-01', false, ['director', 'manager']],
    ['2999-01-01', false, ['director', 'manager']],
  ])('on %s, vacant: %s', async (validOn, vacant, expected) => {
    expect((await slugs(`(filter: { vacant: ${vacant} })`, `@asOf(validOn: "${validOn}")`)).toSorted()).toEqual(expected.toSorted());
  });

  test('of an organisation are those of the date, in pages', async () => {
    const query = '{ organisation(id: "org:group") { posts(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } }';
    const { organisation: found } = await graph.ask<{ organisation: object }>(query);
    expect(found).toEqual({ posts: { totalCount: 2, nodes: [{ id: 'post:director' }], pageInfo: { hasNextPage: true } } });
  });

  test.each([
    ['organisation: "group"', 'filter.organisation', 'org'],
    ['region: "org:group"', 'filter.region', 'region'],
  ])('with %s are refused', async (filter, argument, prefix) => {
    expect(await graph.refusal(`{ posts(filter: { ${filter} }) { nodes { id } } }`)).toEqual([['BAD_USER_INPUT', argument, `an id like \`${prefix}:…\``]]);
  });
});
