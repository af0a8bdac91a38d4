import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { many, organisation } from '../testing/rows.js';

let graph: OrganisationsGraph;
/** When all of this was known. */
let known: string;

beforeAll(async () => {
  graph = await startOrganisations();
  const both = { regions: ['region:noord', 'region:zuid'] };
  await graph.record(
    'organisation',
    organisation('b', { name: 'Anna', kind: 'HOSPITAL', ...both }),
    organisation('a', { name: 'Zonnehuis', kind: 'VVT', municipality: 'municipality:GM0001' }),
    organisation('past', { ...both, term: '[2010-01-01,2020-01-01)' }),
    organisation('moved', { name: 'Verhuisd', regions: ['region:zuid'], valid: '(,2024-01-01)' }),
    ...many(3, (slug) => organisation(slug, { name: `Praktijk ${slug}`, kind: 'GP_PRACTICE', regions: ['region:zuid'] })),
  );
  known = await graph.record('organisation', organisation('moved', { name: 'Verhuisd', regions: ['region:noord'], valid: '[2024-01-01,)' }));
});

afterAll(() => graph.close());

interface Listed {
  organisations: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } };
}

async function inRegions(args: string, moments = '', slugs = ['noord', 'zuid', 'unknown']): Promise<string[][]> {
  const fields = `organisations${args} { totalCount nodes { id } pageInfo { endCursor } }`;
  const found = await graph.entities<Listed>('Region', slugs.map((slug) => `region:${slug}`), { fields, moments });
  return found.map((region) => region!.organisations.nodes.map(({ id }) => id.replace('org:', '')));
}

test.each([
  ['', [['b', 'moved', 'a'], ['b', '001', '002', '003'], []]],
  ['(orderBy: ID)', [['a', 'b', 'moved'], ['001', '002', '003', 'b'], []]],
  ['(orderBy: null, filter: null)', [['b', 'moved', 'a'], ['b', '001', '002', '003'], []]],
  ['(filter: { kinds: [GP_PRACTICE] })', [[], ['001', '002', '003'], []]],
  ['(filter: { municipality: "municipality:GM0001" })', [['a'], [], []]],
  ['(filter: { region: "region:zuid" })', [['b'], ['b', '001', '002', '003'], []]],
  ['(first: 2)', [['b', 'moved'], ['b', '001'], []]],
])('the organisations%s of each region', async (args, expected) => {
  expect(await inRegions(args)).toEqual(expected);
});

test('are those of the date', async () => {
  expect(await inRegions('', '@asOf(validOn: "2019-06-01")')).toEqual([['b', 'past', 'a'], ['b', 'past', '001', '002', '003', 'moved'], []]);
});

test('come in pages of one region', async () => {
  const moments = `@asOf(knownAt: "${known}")`;
  const [zuid] = await graph.entities<Listed>('Region', ['region:zuid'], { fields: 'organisations(first: 3) { totalCount nodes { id } pageInfo { endCursor } }', moments });
  expect(zuid!.organisations.totalCount).toBe(4);
  expect(await inRegions(`(first: 3, after: "${zuid!.organisations.pageInfo.endCursor}")`, moments, ['zuid'])).toEqual([['003']]);
});

test('a region that cannot answer leaves the others be', async () => {
  const fields = 'organisations(first: 0) { nodes { id } } fine: organisations(first: 1) { nodes { id } }';
  const query = `{ _entities(representations: [{ __typename: "Region", id: "region:noord" }]) { ... on Region { ${fields} } } }`;
  const { data, errors } = await graph.subgraph.execute({ query });
  expect(data).toEqual({ _entities: [{ organisations: null, fine: { nodes: [{ id: 'org:b' }] } }] });
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['PAGE_SIZE']);
});
