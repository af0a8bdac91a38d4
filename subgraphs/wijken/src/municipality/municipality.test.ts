import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { municipality } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record(
    'municipality',
    municipality('GM0003', { name: 'Aldorp', province: 'Zeeland', organisation: 'org:gemeente-aldorp', last_confirmed_on: '2022-01-01' }),
    municipality('GM0002', { name: 'Baldorp' }),
    municipality('GM0001', { name: 'Caldorp 100%' }),
    municipality('GM0004', { name: 'Baldorp' }),
    municipality('GM0009', { name: 'Weleer', term: '(,2019-01-01)' }),
  );
});

afterAll(() => graph.close());

const LIST = `query ($ids: [ID!], $filter: MunicipalityFilter, $orderBy: AreaOrder, $first: Int, $after: String) {
  municipalities(ids: $ids, filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { code } } }`;

interface List {
  municipalities: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: { code: string }[] };
}

async function codes(variables: object): Promise<string[]> {
  const { municipalities } = await graph.ask<List>(LIST, { ...variables });
  expect(municipalities.totalCount).toBe(municipalities.nodes.length);
  return municipalities.nodes.map(({ code }) => code);
}

test('a municipality says who its authority is, and what is known of it', async () => {
  const fields = '{ name edition province organisation { id } fictional lastConfirmedAt source { id } }';
  const found = await graph.ask(`{ full: municipality(code: "GM0003") ${fields} bare: municipality(code: "GM0002") ${fields} }`);
  const known = { edition: 2022, fictional: true, source: { id: 'source:test' } };
  expect(found).toEqual({
    full: { ...known, name: 'Aldorp', province: 'Zeeland', organisation: { id: 'org:gemeente-aldorp' }, lastConfirmedAt: '2022-01-01' },
    bare: { ...known, name: 'Baldorp', province: null, organisation: null, lastConfirmedAt: null },
  });
});

describe('municipalities', () => {
  test.each([
    ['by name', {}, ['GM0003', 'GM0002', 'GM0004', 'GM0001']],
    ['by code', { orderBy: 'CODE' }, ['GM0001', 'GM0002', 'GM0003', 'GM0004']],
    ['by id', { orderBy: 'ID' }, ['GM0001', 'GM0002', 'GM0003', 'GM0004']],
    ['with part of a name', { filter: { name: 'BALD' } }, ['GM0002', 'GM0004']],
    ['with a name that has a sign of patterns in it', { filter: { name: '0%' } }, ['GM0001']],
    ['with a sign of patterns only', { filter: { name: '_' } }, []],
    ['with these codes', { filter: { codes: ['GM0004', 'GM0003', 'GM0777', 'GM0009'] } }, ['GM0003', 'GM0004']],
    ['with no codes', { filter: { codes: [] } }, []],
    ['with these ids', { ids: ['municipality:GM0002', 'municipality:GM0777', 'municipality:GM0009'] }, ['GM0002']],
    ['with both', { ids: ['municipality:GM0002', 'municipality:GM0001'], filter: { name: 'bal', codes: ['GM0002'] } }, ['GM0002']],
    ['with an empty filter', { filter: null, ids: null, orderBy: null, first: null, after: null }, ['GM0003', 'GM0002', 'GM0004', 'GM0001']],
  ])('that exist, %s', async (_, variables, expected) => {
    expect(await codes(variables)).toEqual(expected);
  });

  test('go on after a cursor, also among equal names', async () => {
    const pages: string[][] = [];
    let after: string | null = null;
    const moments = `@asOf(validOn: "2026-01-01", knownAt: "${new Date().toISOString()}")`;
    do {
      const { municipalities: page }: List = await graph.ask<List>(LIST.replace(') {', `) ${moments} {`), { first: 2, after });
      pages.push(page.nodes.map(({ code }) => code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual([['GM0003', 'GM0002'], ['GM0004', 'GM0001']]);
  });

  test.each([
    [{ filter: { codes: ['GM0001', 'GM1'] } }, 'INVALID_CODE', 'filter.codes', 'a code like GM0599'],
    [{ filter: { codes: Array.from({ length: 101 }, () => 'GM0001') } }, 'BAD_USER_INPUT', 'filter.codes', 'at most 100 codes'],
    [{ filter: { name: 'a\0b' } }, 'BAD_USER_INPUT', 'filter.name', 'a text of at most 200 characters, without NUL'],
    [{ filter: { name: 'a'.repeat(201) } }, 'BAD_USER_INPUT', 'filter.name', 'a text of at most 200 characters, without NUL'],
    [{ ids: ['wijk:WK000101'] }, 'BAD_USER_INPUT', 'ids', 'an id like `municipality:…`'],
    [{ first: 0 }, 'PAGE_SIZE', 'first', 'a number from 1 to 100'],
    [{ first: 101 }, 'PAGE_SIZE', 'first', 'a number from 1 to 100'],
    [{ after: 'x' }, 'INVALID_CURSOR', 'after', 'a cursor that this graph gave'],
  ])('refuse %j', async (variables, code, argument, expected) => {
    expect(await graph.refusal(LIST, variables)).toEqual([{ path: 'municipalities', code, argument, expected }]);
  });
});
