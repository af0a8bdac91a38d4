import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, municipality, wijk } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'), municipality('GM0003', { valid: '[2020-01-01,)' }));
  await graph.record(
    'wijk',
    wijk('WK000101', { name: 'Zuid' }),
    wijk('WK000102', { name: 'Noord' }),
    wijk('WK000103', { name: 'Verdwenen', term: '(,2015-01-01)' }),
    wijk('WK000201', { name: 'Noordrand' }),
    wijk('WK000301'),
  );
  await graph.record('buurt', buurt('BU00010102', { name: 'A' }), buurt('BU00010101', { name: 'B' }), buurt('BU00010103', { term: '[2099-01-01,)' }));
});

afterAll(() => graph.close());

describe('a wijk', () => {
  test('knows its municipality and its buurten, and they know it', async () => {
    const found = await graph.ask(`{ wijk(code: "WK000101") {
      municipality { code wijken(orderBy: CODE) { totalCount nodes { code } } buurten(first: 1) { totalCount pageInfo { hasNextPage } nodes { name } } }
      buurten { totalCount nodes { name wijk { code } municipality { code } } } } }`);
    const up = { wijk: { code: 'WK000101' }, municipality: { code: 'GM0001' } };
    expect(found).toEqual({
      wijk: {
        municipality: {
          code: 'GM0001',
          wijken: { totalCount: 2, nodes: [{ code: 'WK000101' }, { code: 'WK000102' }] },
          buurten: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ name: 'A' }] },
        },
        buurten: { totalCount: 2, nodes: [{ name: 'A', ...up }, { name: 'B', ...up }] },
      },
    });
  });

  test('stays where its municipality was not yet known', async () => {
    const found = await graph.ask('query @asOf(validOn: "2019-12-31") { wijk(code: "WK000301") { id municipality { id } buurten { totalCount nodes { id } } } }');
    expect(found).toEqual({ wijk: { id: 'wijk:WK000301', municipality: null, buurten: { totalCount: 0, nodes: [] } } });
  });

  test('that has gone is found, but in no list', async () => {
    const found = await graph.ask('{ wijk(id: "wijk:WK000103") { term { status } } wijken(ids: ["wijk:WK000103"]) { totalCount } }');
    expect(found).toEqual({ wijk: { term: { status: 'ENDED' } }, wijken: { totalCount: 0 } });
  });
});

describe('wijken', () => {
  const LIST = 'query ($ids: [ID!], $filter: WijkFilter, $orderBy: AreaOrder) { wijken(ids: $ids, filter: $filter, orderBy: $orderBy) { nodes { code } } }';

  test.each([
    [{ filter: { municipality: 'municipality:GM0001' } }, ['WK000102', 'WK000101']],
    [{ filter: { municipality: 'municipality:GM0001' }, orderBy: 'CODE' }, ['WK000101', 'WK000102']],
    [{ filter: { name: 'noord' } }, ['WK000102', 'WK000201']],
    [{ filter: { name: 'noord', municipality: 'municipality:GM0002' } }, ['WK000201']],
    [{ filter: { codes: ['WK000201', 'WK000101'] } }, ['WK000201', 'WK000101']],
    [{ filter: { municipality: 'municipality:GM7777' } }, []],
    [{ ids: ['wijk:WK000101'] }, ['WK000101']],
  ])('with %j', async (variables, expected) => {
    const { wijken } = await graph.ask<{ wijken: { nodes: { code: string }[] } }>(LIST, variables);
    expect(wijken.nodes.map(({ code }) => code)).toEqual(expected);
  });

  test.each([
    [{ filter: { municipality: 'GM0001' } }, 'BAD_USER_INPUT', 'filter.municipality', 'an id like `municipality:…`'],
    [{ filter: { codes: ['GM0001'] } }, 'INVALID_CODE', 'filter.codes', 'a code like WK059901'],
    [{ ids: ['WK000101'] }, 'BAD_USER_INPUT', 'ids', 'an id like `wijk:…`'],
  ])('refuse %j', async (variables, code, argument, expected) => {
    expect(await graph.refusal(LIST, variables)).toEqual([{ path: 'wijken', code, argument, expected }]);
  });

  test('say where in an answer an argument is wrong', async () => {
    expect(await graph.refusal('{ municipality(code: "GM0001") { code wijken(first: 500) { totalCount } } }')).toEqual([
      { path: 'municipality.wijken', code: 'PAGE_SIZE', argument: 'first', expected: 'a number from 1 to 100' },
    ]);
  });
});
