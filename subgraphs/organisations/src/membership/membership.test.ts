import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { membership, organisation } from '../testing/rows.js';

let graph: OrganisationsGraph;
/** When all of this was known. */
let known: string;

beforeAll(async () => {
  graph = await startOrganisations();
  const slugs = ['circle', 'group', 'practice', 'other', 'alliance'];
  await graph.record('organisation', ...slugs.map((slug) => organisation(slug)), organisation('later', { valid: '[2999-01-01,)' }));
  known = await graph.record(
    'membership',
    membership('circle-alliance', ['circle', 'alliance'], { represents: ['org:other', 'org:practice', 'org:later'], represents_description: 'Alle praktijken in de kring' }),
    membership('group-alliance', ['group', 'alliance']),
    membership('later-alliance', ['later', 'alliance']),
    membership('past-alliance', ['practice', 'alliance'], { term: '[2010-01-01,2020-01-01)' }),
    membership('future-alliance', ['other', 'alliance'], { term: '[2999-01-01,)' }),
    membership('practice-group', ['practice', 'group']),
    membership('practice-circle', ['practice', 'circle']),
  );
});

afterAll(() => graph.close());

describe('memberships', () => {
  test('are those of the date, by id', async () => {
    const found = await graph.ask('{ organisation(id: "org:practice") { memberships { id organisation { id } member { id } } } }');
    const member = { id: 'org:practice' };
    expect(found).toEqual({
      organisation: {
        memberships: [
          { id: 'membership:practice-circle', organisation: { id: 'org:circle' }, member },
          { id: 'membership:practice-group', organisation: { id: 'org:group' }, member },
        ],
      },
    });
  });

  test('say whom the member represents, in the order given, but for those who are not known on the date', async () => {
    const query = (moments: string): string => `query ${moments} { organisation(id: "org:circle") { memberships { represents { id } representsDescription } } }`;
    const representing = (...slugs: string[]): object => ({
      organisation: { memberships: [{ represents: slugs.map((slug) => ({ id: `org:${slug}` })), representsDescription: 'Alle praktijken in de kring' }] },
    });
    expect(await graph.ask(query(''))).toEqual(representing('other', 'practice'));
    expect(await graph.ask(query('@asOf(validOn: "2999-01-01")'))).toEqual(representing('other', 'practice', 'later'));
  });

  test('represent nobody unless it is said', async () => {
    const found = await graph.ask('{ organisation(id: "org:group") { memberships { represents { id } representsDescription } } }');
    expect(found).toEqual({ organisation: { memberships: [{ represents: [], representsDescription: null }] } });
  });
});

describe('members', () => {
  const members = (args: string, moments = ''): string =>
    `query ${moments} { organisation(id: "org:alliance") { members${args} { totalCount nodes { id member { id } } pageInfo { hasNextPage endCursor } } } }`;

  test('are those of the date; one who is not known on it does not take the membership along', async () => {
    expect(await graph.ask(members(''))).toMatchObject({
      organisation: {
        members: {
          totalCount: 3,
          nodes: [
            { id: 'membership:circle-alliance', member: { id: 'org:circle' } },
            { id: 'membership:group-alliance', member: { id: 'org:group' } },
            { id: 'membership:later-alliance', member: null },
          ],
        },
      },
    });
  });

  test.each([
    ['2015-01-01', ['circle-alliance', 'group-alliance', 'later-alliance', 'past-alliance']],
    ['2019-12-31', ['circle-alliance', 'group-alliance', 'later-alliance', 'past-alliance']],
    ['2020-01-01', ['circle-alliance', 'group-alliance', 'later-alliance']],
    ['2999-01-01', ['circle-alliance', 'future-alliance', 'group-alliance', 'later-alliance']],
  ])('on %s are %j', async (validOn, slugs) => {
    const { organisation: found } = await graph.ask<{ organisation: { members: { nodes: { id: string }[] } } }>(members('', `@asOf(validOn: "${validOn}")`));
    expect(found.members.nodes.map(({ id }) => id.replace('membership:', ''))).toEqual(slugs);
  });

  test('come in pages', async () => {
    type Answer = { organisation: { members: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    const moments = `@asOf(validOn: "2024-06-01", knownAt: "${known}")`;
    const { organisation: first } = await graph.ask<Answer>(members('(first: 2)', moments));
    expect(first.members.pageInfo.hasNextPage).toBe(true);
    const { organisation: second } = await graph.ask<Answer>(members(`(first: 2, after: "${first.members.pageInfo.endCursor}")`, moments));
    expect(second.members).toMatchObject({ totalCount: 3, nodes: [{ id: 'membership:later-alliance' }], pageInfo: { hasNextPage: false } });
  });

  test('are refused in pages of none', async () => {
    const { errors } = await graph.subgraph.execute({ query: members('(first: 0)') });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['PAGE_SIZE']);
  });
});
