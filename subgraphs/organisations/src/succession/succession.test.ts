import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { refusalOf } from '../testing/refusal-of.js';
import { membership, organisation, succession } from '../testing/rows.js';

let graph: OrganisationsGraph;
/** When the graph knew what was told first, and when it had been put right. */
let first: string;
let corrected: string;

beforeAll(async () => {
  graph = await startOrganisations();
  const ended = { term: '[2010-01-01,2024-01-01)' };
  await graph.record('organisation', organisation('east', ended), organisation('west', ended), organisation('group', { term: '[2024-01-01,)' }));
  await graph.record('organisation', organisation('alliance'), organisation('big'), organisation('later', { valid: '[2999-01-01,)' }));
  await graph.record('membership', membership('group-alliance', ['group', 'alliance']));
  first = await graph.record(
    'succession',
    succession('west-group', ['west', 'group'], { term: '[2024-01-01,)' }),
    succession('east-group', ['east', 'group'], { term: '[2024-06-01,)' }),
    succession('group-big', ['group', 'big'], { kind: 'TAKEOVER', term: '[2999-01-01,)', certainty: 'EXPECTED' }),
    succession('group-later', ['group', 'later'], { kind: 'SPLIT' }),
  );
  corrected = await graph.record('succession', succession('east-group', ['east', 'group'], { term: '[2024-01-01,)', because: 'Beide fuseerden op dezelfde dag' }));
});

afterAll(() => graph.close());

const FIELDS = 'predecessors { id kind on predecessor { id } successor { id } term { status } } successors { id kind on certainty successor { id } term { status } }';

test('an organisation has what it came from and what comes after it, whatever the status, by date', async () => {
  const found = await graph.ask(`query @asOf(validOn: "2024-03-01") { organisation(id: "org:group") { ${FIELDS} } }`);
  const group = { id: 'org:group' };
  const merged = (slug: string): object => ({
    id: `succession:${slug}-group`,
    kind: 'MERGER',
    on: '2024-01-01',
    predecessor: { id: `org:${slug}` },
    successor: group,
    term: { status: 'ACTIVE' },
  });
  expect(found).toEqual({
    organisation: {
      predecessors: [merged('east'), merged('west')],
      successors: [
        { id: 'succession:group-big', kind: 'TAKEOVER', on: '2999-01-01', certainty: 'EXPECTED', successor: { id: 'org:big' }, term: { status: 'FUTURE' } },
        // What comes after is not known yet on the date; that it was split is.
        { id: 'succession:group-later', kind: 'SPLIT', on: null, certainty: 'ESTABLISHED', successor: null, term: { status: 'ACTIVE' } },
      ],
    },
  });
});

test.each([
  ['2023-12-31', 'corrected', 'FUTURE', '2024-01-01'],
  ['2024-03-01', 'corrected', 'ACTIVE', '2024-01-01'],
  ['2024-03-01', 'first', 'FUTURE', '2024-06-01'],
])('on %s, as %s known, a succession is %s from %s', async (validOn, known, status, on) => {
  const moments = `@asOf(validOn: "${validOn}", knownAt: "${known === 'first' ? first : corrected}")`;
  const found = await graph.ask(`query ${moments} { organisation(id: "org:east") { successors { on term { status } } } }`);
  expect(found).toEqual({ organisation: { successors: [{ on, term: { status } }] } });
});

test('what ended is found by what came after it, and joining forces is no succession', async () => {
  const found = await graph.ask('{ organisation(id: "org:group") { predecessors { predecessor { name term { status } } } } alliance: organisation(id: "org:alliance") { predecessors { id } } }');
  const predecessors = ['east', 'west'].map((slug) => ({ predecessor: { name: `Organisatie ${slug}`, term: { status: 'ENDED' } } }));
  expect(found).toEqual({ organisation: { predecessors }, alliance: { predecessors: [] } });
});

test('a succession is found by reference', async () => {
  const found = await graph.entities('Succession', ['succession:west-group', 'succession:unknown'], 'id kind');
  expect(found).toEqual([{ id: 'succession:west-group', kind: 'MERGER' }, null]);
});

describe('the database', () => {
  test.each<[string, string | undefined, { id: string }]>([
    ['refuses what comes after itself', 'not_its_own_successor', succession('a', ['group', 'group'])],
    ['refuses a kind that is none', 'succession_version_kind_check', succession('b', ['group', 'alliance'], { kind: 'FRIENDSHIP' })],
    ['refuses a successor that is not known', 'succession_version_successor_fkey', succession('c', ['group', 'unknown'])],
    ['refuses a predecessor that is not known', 'succession_version_predecessor_fkey', succession('d', ['unknown', 'group'])],
    ['refuses the same succession twice', 'one_succession_of_a_pair', succession('e', ['west', 'group'])],
    ['takes another successor of the same organisation', undefined, succession('f', ['west', 'big'], { kind: 'SPLIT' })],
  ])('%s', async (_, rule, row) => {
    expect(await refusalOf(graph, 'succession', row)).toBe(rule);
  });
});
