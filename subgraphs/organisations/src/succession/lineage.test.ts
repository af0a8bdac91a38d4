import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { many, organisation, succession } from '../testing/rows.js';

let graph: OrganisationsGraph;

const IN_2020 = { term: '[2020-01-01,)' };

/** Two became one in 2020, of which one had come from another; it became part of a third in 2024. Two are said to have come from each other. */
beforeAll(async () => {
  graph = await startOrganisations();
  const slugs = ['first', 'east', 'west', 'middle', 'last', 'hen', 'egg'];
  await graph.record('organisation', ...slugs.map((slug) => organisation(slug)), ...many(50, (slug) => organisation(slug)), ...many(50, (slug) => organisation(`old-${slug}`)));
  await graph.record(
    'succession',
    succession('1', ['first', 'east'], { term: '[2010-01-01,)' }),
    succession('2', ['east', 'middle'], IN_2020),
    succession('3', ['west', 'middle'], IN_2020),
    succession('4', ['middle', 'last'], { kind: 'TAKEOVER', term: '[2024-01-01,)' }),
    succession('5', ['east', 'last'], { kind: 'SPLIT' }),
    succession('6', ['hen', 'egg']),
    succession('7', ['egg', 'hen']),
    succession('8', ['hen', 'last'], { certainty: 'EXPECTED' }),
    ...many(50, (slug) => succession(slug, [`old-${slug}`, slug])),
  );
});

afterAll(() => graph.close());

test.each([
  ['last', '2024-06-01', ['east', 'middle', 'first', 'west']],
  ['last', '2023-06-01', ['east', 'first']],
  ['middle', '2024-06-01', ['east', 'west', 'first']],
  ['first', '2024-06-01', []],
  ['hen', '2024-06-01', ['egg']],
])('%s came, by %s, from %j', async (slug, validOn, expected) => {
  const [found] = await graph.entities<{ allPredecessors: { id: string }[] }>('Organisation', [`org:${slug}`], { fields: 'allPredecessors { id }', moments: `@asOf(validOn: "${validOn}")` });
  expect(found!.allPredecessors.map(({ id }) => id.replace('org:', ''))).toEqual(expected);
});

test('takes as many statements for one organisation as for fifty', async () => {
  const ids = many(50, (slug) => `org:${slug}`);
  const cost = (of: string[]) => graph.count.during(() => graph.entities<{ allPredecessors: object[] }>('Organisation', of, 'allPredecessors { name }'));
  const [one, fifty] = [await cost(ids.slice(0, 1)), await cost(ids)];
  expect(fifty.result.map((each) => each!.allPredecessors.length)).toEqual(ids.map(() => 1));
  expect(fifty.statements.length).toBe(one.statements.length);
});
