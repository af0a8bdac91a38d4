import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { many, membership, organisation } from '../testing/rows.js';

let graph: OrganisationsGraph;
let before: string;

/** A small care group is spoken for by the circle in the alliance, as is a practice that is a member of the group; the alliance belongs to a union. */
beforeAll(async () => {
  graph = await startOrganisations();
  const slugs = ['practice', 'group', 'circle', 'alliance', 'union', 'new', 'hen', 'egg'];
  await graph.record('organisation', ...slugs.map((slug) => organisation(slug)), ...many(50, (slug) => organisation(slug)));
  before = await graph.record(
    'membership',
    membership('practice', ['practice', 'group']),
    membership('circle', ['circle', 'alliance'], { represents: ['org:group'] }),
    membership('alliance', ['alliance', 'union'], { term: '[2020-01-01,2024-01-01)' }),
    membership('proposed', ['practice', 'new'], { certainty: 'PROPOSED' }),
    membership('hen', ['hen', 'egg']),
    membership('egg', ['egg', 'hen']),
    membership('gp', ['', 'group'], { member: null, member_person: 'person:anna', represents: ['org:hen'] }),
    ...many(50, (slug) => membership(slug, [slug, 'group'])),
  );
  await graph.record('membership', membership('practice', ['practice', 'circle'], { because: 'Verkeerd overgenomen' }));
});

afterAll(() => graph.close());

describe('an organisation belongs', () => {
  test.each([
    ['group', '2023-06-01', ['alliance', 'union']],
    ['group', '2024-06-01', ['alliance']],
    ['practice', '2023-06-01', ['circle', 'alliance', 'union']],
    ['practice', 'before', ['group', 'alliance', 'union']],
    ['hen', '2024-06-01', ['egg', 'group', 'alliance']],
    ['union', '2024-06-01', []],
  ])('%s on %s, to %j', async (slug, on, expected) => {
    const moments = on === 'before' ? `@asOf(validOn: "2023-06-01", knownAt: "${before}")` : `@asOf(validOn: "${on}")`;
    const [found] = await graph.entities<{ belongsTo: { id: string }[] }>('Organisation', [`org:${slug}`], { fields: 'belongsTo { id }', moments });
    expect(found!.belongsTo.map(({ id }) => id.replace('org:', ''))).toEqual(expected);
  });
});

test('takes as many statements for one organisation as for fifty', async () => {
  const ids = many(50, (slug) => `org:${slug}`);
  const cost = (of: string[]) => graph.count.during(() => graph.entities<{ belongsTo: object[] }>('Organisation', of, 'belongsTo { name }'));
  const [one, fifty] = [await cost(ids.slice(0, 1)), await cost(ids)];
  expect(fifty.result.map((each) => each!.belongsTo.length)).toEqual(ids.map(() => 2));
  expect(fifty.statements.length).toBe(one.statements.length);
});
