import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordBoundRegion } from '../testing/bound-region.js';
import { callerOf, PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await recordBoundRegion(graph);
});

afterAll(() => graph.close());

interface NotBound {
  notBoundCount: number | null;
  notBound: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null;
}

const FIELDS = '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }';

async function notBound(theme: string, { moments = '', page = '', caller = PARTNER } = {}): Promise<NotBound> {
  const fields = `mandatedContact(theme: "theme:${theme}", counterparty: HOSPITAL) { ... on MandatedContact { notBoundCount notBound${page} ${FIELDS} } }`;
  const [region] = await graph.entities<{ mandatedContact: NotBound }>('Region', ['region:noord'], { fields, moments, caller });
  return region!.mandatedContact;
}

const slugs = ({ notBound: page }: NotBound): string[] | undefined => page?.nodes.map(({ id }) => id.replace('org:', ''));

describe('not bound are the practices of the region that', () => {
  test.each([
    ['were not represented when the mandate was given', 'care', '', ['came', 'grouped', 'proposed', 'alone']],
    ['were not when the one at the root of its chain was', 'elderly', '', ['came', 'grouped', 'proposed', 'alone']],
    ['are not on the date, if it is unknown when it was given', 'digital', '', ['grouped', 'left', 'proposed', 'alone']],
    ['were not on an earlier date', 'digital', '@asOf(validOn: "2022-06-01")', ['came', 'closed', 'grouped', 'proposed', 'alone']],
    ['existed on the date', 'care', '@asOf(validOn: "2023-06-01")', ['came', 'closed', 'grouped', 'proposed', 'alone']],
  ])('%s', async (_, theme, moments, expected) => {
    const found = await notBound(theme, { moments });
    expect(slugs(found)).toEqual(expected);
    expect(found).toMatchObject({ notBoundCount: expected.length, notBound: { totalCount: expected.length } });
  });
});

test('is not known where it is not known who gave it', async () => {
  expect(await notBound('acute')).toEqual({ notBoundCount: null, notBound: null });
});

test.each([
  ['the public', callerOf(undefined)],
  ['an organisation without the scope', callerOf('org:partner')],
  ['the scope without an organisation', callerOf(undefined, 'contacts:read')],
])('how many they are is for everyone, who they are is not for %s', async (_, caller) => {
  expect(await notBound('care', { caller })).toEqual({ notBoundCount: 4, notBound: null });
});

describe('who they are', () => {
  test('comes in pages', async () => {
    const moments = `@asOf(knownAt: "${new Date().toISOString()}")`;
    const first = await notBound('care', { moments, page: '(first: 3)' });
    expect(slugs(first)).toEqual(['came', 'grouped', 'proposed']);
    expect(first.notBound!.pageInfo.hasNextPage).toBe(true);
    const rest = await notBound('care', { moments, page: `(first: 3, after: "${first.notBound!.pageInfo.endCursor}")` });
    expect(slugs(rest)).toEqual(['alone']);
    expect(rest.notBound).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
  });

  test.each([
    ['(first: 0)', 'PAGE_SIZE'],
    ['(after: "nonsense")', 'INVALID_CURSOR'],
  ])('is refused with %s, and the rest stays', async (page, code) => {
    const query = `{ _entities(representations: [{ __typename: "Region", id: "region:noord" }]) { ... on Region {
      mandatedContact(theme: "theme:care", counterparty: HOSPITAL) { ... on MandatedContact { notBoundCount notBound${page} ${FIELDS} } } } } }`;
    const { data, errors } = await graph.subgraph.execute({ query }, PARTNER);
    expect(data).toEqual({ _entities: [{ mandatedContact: { notBoundCount: 4, notBound: null } }] });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
  });
});
