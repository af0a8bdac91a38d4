import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, municipality, partnership, wijk, wijkgroep, yearAgenda } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

/** Five wijken: one that has all, by its wijkgroep; and others with a proposed coordinator, a vacant one, none, and no wijkgroep at all. */
beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'));
  await graph.record('wijk', ...['WK000101', 'WK000102', 'WK000103', 'WK000104', 'WK000105', 'WK000201'].map((code) => wijk(code)));
  await graph.record('buurt', buurt('BU00010101'), buurt('BU00010201'));
  await graph.record(
    'wijkgroep',
    wijkgroep('one', ['buurt:BU00010101'], { post: 'post:one' }),
    wijkgroep('two', ['wijk:WK000102'], { post: 'post:two', post_status: 'PROPOSED' }),
    wijkgroep('three', ['wijk:WK000103'], { post: 'post:three', post_status: 'VACANT' }),
    wijkgroep('four', ['wijk:WK000104']),
    wijkgroep('past', ['wijk:WK000105'], { post: 'post:past', term: '(,2020-01-01)' }),
  );
  await graph.record('year_agenda', yearAgenda('one', 2026), yearAgenda('two', 2025), yearAgenda('two', 2026), yearAgenda('four', 2025));
  await graph.record(
    'partnership',
    partnership('group', 'wijkgroep:one', { domain: 'GGZ' }),
    partnership('buurt', 'buurt:BU00010201', { domain: 'GGZ' }),
    partnership('town', 'municipality:GM0001', { domain: 'WELFARE' }),
    partnership('past', 'wijk:WK000103', { domain: 'GGZ', term: '(,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

async function without(given: string, moments = ''): Promise<string[]> {
  interface Found { municipality: { wijkenWithout: { totalCount: number; nodes: { code: string }[] } } }
  const { municipality: found } = await graph.ask<Found>(`query ${moments} { municipality(code: "GM0001") { wijkenWithout(${given}, orderBy: CODE) { totalCount nodes { code } } } }`);
  expect(found.wijkenWithout.totalCount).toBe(found.wijkenWithout.nodes.length);
  return found.wijkenWithout.nodes.map(({ code }) => code.slice(-1));
}

test.each([
  ['partnerIn: GGZ', ['3', '4', '5']],
  ['partnerIn: WELFARE', []],
  ['partnerIn: YOUTH', ['1', '2', '3', '4', '5']],
  ['coordinator: true', ['2', '3', '4', '5']],
  ['yearAgenda: 2026', ['3', '4', '5']],
  ['yearAgenda: 2025', ['1', '3', '5']],
  ['partnerIn: GGZ, yearAgenda: 2025', ['3', '5']],
  ['partnerIn: GGZ, yearAgenda: 2025, coordinator: true', ['3', '5']],
])('those without %s', async (given, expected) => {
  expect(await without(given)).toEqual(expected);
});

test('on another date, what was lacking then', async () => {
  expect(await without('coordinator: true', '@asOf(validOn: "2019-01-01")')).toEqual(['2', '3', '4']);
  expect(await without('partnerIn: GGZ', '@asOf(validOn: "2019-01-01")')).toEqual(['4', '5']);
});

test('two questions in one request each get their own answer', async () => {
  const found = await graph.ask('{ municipality(code: "GM0001") { a: wijkenWithout(partnerIn: GGZ) { totalCount } b: wijkenWithout(partnerIn: YOUTH) { totalCount } wijken { totalCount } } }');
  expect(found).toEqual({ municipality: { a: { totalCount: 3 }, b: { totalCount: 5 }, wijken: { totalCount: 5 } } });
});

describe('refuse', () => {
  test.each([
    ['', 'partnerIn', 'at least one of `partnerIn`, `coordinator` and `yearAgenda`'],
    ['coordinator: false', 'coordinator', 'true, or to be left out'],
    ['yearAgenda: 12', 'yearAgenda', 'a year from 2000 to 2100'],
  ])('%j', async (given, argument, expected) => {
    expect(await graph.refusal(`{ municipality(code: "GM0001") { wijkenWithout(first: 5, ${given}) { totalCount } } }`)).toEqual([
      { path: 'municipality.wijkenWithout', code: 'BAD_USER_INPUT', argument, expected },
    ]);
  });
});

test('for every municipality of a list in as many statements as for one', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Municipality { wijkenWithout(partnerIn: YOUTH, coordinator: true, yearAgenda: 2024) { totalCount nodes { name } } } } }';
  const of = ['GM0001', 'GM0002'].map((code) => ({ __typename: 'Municipality', id: `municipality:${code}` }));
  const [one, both] = [await graph.count.during(() => graph.ask(query, { of: of.slice(0, 1) })), await graph.count.during(() => graph.ask(query, { of }))];
  expect(both.statements.length).toBe(one.statements.length);
});
