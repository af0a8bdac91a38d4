import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, mandate, many, membership, organisation, post, succession, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;
let first: string;

beforeAll(async () => {
  graph = await startOrganisations();
  const old = { name: 'Oude naam', valid: '(,2024-03-01)' };
  await graph.record('organisation', organisation('group', old), organisation('alliance'), organisation('member'), organisation('old'));
  await graph.record('theme', theme('care'));
  await graph.record('body', body('board', 'group', { term: '[2024-02-01,)', from_precision: 'MONTH' }));
  await graph.record('post', post('director', 'group', { name: 'Directeur', valid: '(,2024-05-01)' }), post('lead', 'group', { term: '[2020-01-01,2024-06-01)', to_precision: 'DAY' }));
  await graph.record('membership', membership('group-alliance', ['group', 'alliance'], { term: '[2024-01-01,)' }), membership('member-group', ['member', 'group'], { term: '[2024-04-01,)' }));
  await graph.record('mandate', mandate('held', 'care', { term: '[2023-12-31,2024-07-01)' }), mandate('of-board', 'care', { holder_body: 'body:board', term: '[2025-01-01,)', certainty: 'PROPOSED' }));
  first = await graph.record('succession', succession('old-group', ['old', 'group'], { term: '[2024-08-01,)' }));
  await graph.record('organisation', organisation('group', { name: 'Nieuwe naam', valid: '[2024-03-01,)' }));
  await graph.record('post', post('director', 'group', { name: 'Bestuurder', valid: '[2024-05-01,)' }));
  const later = organisation('later', { valid: '[2030-01-01,)' });
  await graph.record('organisation', later, organisation('many'), ...many(50, (slug) => organisation(slug)));
  await graph.record('membership', ...many(50, (slug) => membership(slug, [slug, 'many'], { term: slug === '001' ? '[2023-06-01,)' : '[2024-06-01,)' })));
  await graph.record('body', ...many(50, (slug) => body(slug, slug, { term: '[2024-06-01,)' })));
});

afterAll(() => graph.close());

type Changes = { organisation: { changes: { on: string; kind: string }[] | null } };

const changes = (from: string, to: string, [fields, moments]: [string, string?], id = 'group'): string =>
  `query ${moments ?? ''} { organisation(id: "org:${id}") { changes(from: "${from}", to: "${to}") { ${fields} } } }`;

test('what began, ended or got another name, the oldest first', async () => {
  const fields = 'on kind precision certainty nameBefore nameAfter organisation { id } membership { id } body { id } post { id } mandate { id } succession { id }';
  const { organisation: found } = await graph.ask<Changes>(changes('2024-01-01', '2025-01-02', [fields]));
  const base = { certainty: 'ESTABLISHED', precision: 'DAY', nameBefore: null, nameAfter: null };
  const nothing = { organisation: null, membership: null, body: null, post: null, mandate: null, succession: null };
  const unknown = { precision: 'UNKNOWN' };
  const expected = [
    { on: '2024-01-01', kind: 'BEGAN', ...unknown, membership: { id: 'membership:group-alliance' } },
    { on: '2024-02-01', kind: 'BEGAN', precision: 'MONTH', body: { id: 'body:board' } },
    { on: '2024-03-01', kind: 'RENAMED', nameBefore: 'Oude naam', nameAfter: 'Nieuwe naam', organisation: { id: 'org:group' } },
    { on: '2024-04-01', kind: 'BEGAN', ...unknown, membership: { id: 'membership:member-group' } },
    { on: '2024-05-01', kind: 'RENAMED', nameBefore: 'Directeur', nameAfter: 'Bestuurder', post: { id: 'post:director' } },
    { on: '2024-06-01', kind: 'ENDED', post: { id: 'post:lead' } },
    { on: '2024-07-01', kind: 'ENDED', ...unknown, mandate: { id: 'mandate:held' } },
    { on: '2024-08-01', kind: 'BEGAN', ...unknown, succession: { id: 'succession:old-group' } },
    { on: '2025-01-01', kind: 'BEGAN', ...unknown, certainty: 'PROPOSED', mandate: { id: 'mandate:of-board' } },
  ];
  expect(found.changes).toEqual(expected.map((each) => ({ ...base, ...nothing, ...each })));
});

describe('between two dates, the first included and the last not:', () => {
  test.each([
    ['2024-03-01', '2024-03-02', ['RENAMED']],
    ['2024-03-02', '2024-04-01', []],
    ['2024-05-31', '2024-07-02', ['ENDED', 'ENDED']],
  ])('%s to %s', async (from, to, kinds) => {
    const { organisation: found } = await graph.ask<Changes>(changes(from, to, ['kind']));
    expect(found.changes?.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-01', '2024-02-01'],
  ])('%s to %s is refused', async (from, to) => {
    const { data, errors } = await graph.subgraph.execute({ query: changes(from, to, ['kind']) });
    expect(data).toEqual({ organisation: { changes: null } });
    expect(errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['argument'], extensions?.['expected']])).toEqual([['BAD_USER_INPUT', 'to', 'a date after `from`']]);
  });
});

test.each([
  ['2024-12-31', 'now', ['RENAMED', 'BEGAN', 'RENAMED']],
  ['2024-02-01', 'now', ['RENAMED', 'BEGAN', 'RENAMED']],
  ['2024-02-01', 'first', ['BEGAN']],
])('seen from %s, as known %s, spring brought %j', async (validOn, known, kinds) => {
  const moments = `@asOf(validOn: "${validOn}"${known === 'first' ? `, knownAt: "${first}"` : ''})`;
  const { organisation: found } = await graph.ask<Changes>(changes('2024-03-01', '2024-06-01', ['kind', moments]));
  expect(found.changes?.map(({ kind }) => kind)).toEqual(kinds);
});

describe('statements', () => {
  test('are as many for one change as for fifty', async () => {
    const fields = 'here: on organisation { name } membership { member { name } organisation { name } } body { name } post { name } mandate { id } succession { kind }';
    const [one, fifty] = await Promise.all([['2023-01-01', '2024-01-01'], ['2023-01-01', '2025-01-01']].map(async ([from, to]) => changes(from!, to!, [fields], 'many')));
    const few = await graph.count.during(() => graph.ask<Changes>(one!));
    const all = await graph.count.during(() => graph.ask<Changes>(fifty!));
    expect([few.result.organisation.changes?.length, all.result.organisation.changes?.length]).toEqual([1, 50]);
    expect(all.statements.length).toBe(few.statements.length);
  });

  test('are as many for the changes of one organisation as of fifty', async () => {
    const ids = many(50, (slug) => `org:${slug}`);
    const query = 'query ($ids: [ID!]) { organisations(ids: $ids, first: 50) { nodes { changes(from: "2023-01-01", to: "2025-01-01") { on membership { id } body { name } } } } }';
    const one = await graph.count.during(() => graph.ask(query, { ids: ids.slice(0, 1) }));
    const fifty = await graph.count.during(() => graph.ask<{ organisations: { nodes: { changes: object[] }[] } }>(query, { ids }));
    expect(fifty.result.organisations.nodes.map(({ changes: found }) => found.length)).toEqual(ids.map(() => 2));
    expect(fifty.statements.length).toBe(one.statements.length);
  });
});
