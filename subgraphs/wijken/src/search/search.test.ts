import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, localArea, municipality, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0599', { name: 'Rotterdam' }), municipality('GM0001', { name: 'Noord' }));
  await graph.record('wijk', wijk('WK059914', { name: 'Prins Alexander' }), wijk('WK059905', { name: 'Noord' }), wijk('WK059999', { name: 'Vroeger Noord', term: '(,2015-01-01)' }));
  await graph.record('buurt', buurt('BU05991463', { name: 'Ommoord' }), buurt('BU05991466', { name: 'Zevenkamp' }), buurt('BU05990535', { name: 'Noord' }));
  await graph.record('local_area', localArea('ommoord', ['buurt:BU05991463'], { name: 'Ommoord' }), localArea('noord', ['buurt:BU05990535'], { name: 'Noord' }));
  await graph.record('wijkgroep', wijkgroep('east', ['wijk:WK059914'], { name: 'Wijkgroep Ommoord en Zevenkamp' }), wijkgroep('north', ['wijk:WK059905'], { name: 'Huisartsen Noord' }));
});

afterAll(() => graph.close());

interface Hits {
  hits: { score: number; area?: { id: string }; wijkgroep?: { id: string } }[];
}

async function ids(field: string, text: string, moments = ''): Promise<string[]> {
  const thing = field === 'searchAreas' ? 'area' : 'wijkgroep';
  const { hits } = await graph.ask<Hits>(`query ($text: String!) ${moments} { hits: ${field}(text: $text) { score ${thing} { id } } }`, { text });
  const scores = hits.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  return hits.map((hit) => (hit.area ?? hit.wijkgroep)!.id);
}

test.each([
  ['a local name first', 'ommoord', ['localarea:ommoord', 'buurt:BU05991463']],
  ['of one name, the local one, then the larger', 'Noord', ['localarea:noord', 'municipality:GM0001', 'wijk:WK059905', 'buurt:BU05990535']],
  ['a code', 'BU05991463', ['buurt:BU05991463']],
  ['part of a word', 'lexand', ['wijk:WK059914']],
  ['with typing errors', 'rotterdm', ['municipality:GM0599']],
  ['with diacritics', 'zévenkamp', ['buurt:BU05991466']],
  ['nothing', 'xyzzy', []],
])('areas: %s', async (_, text, expected) => {
  const found = await ids('searchAreas', text);
  expect(found.slice(0, expected.length)).toEqual(expected);
  expect(found.length === 0).toBe(expected.length === 0);
});

test('areas are those of the date', async () => {
  expect(await ids('searchAreas', 'vroeger')).toEqual([]);
  expect(await ids('searchAreas', 'vroeger', '@asOf(validOn: "2010-01-01")')).toEqual(['wijk:WK059999']);
});

test.each([
  ['zevenkamp', ['wijkgroep:east']],
  ['omoord', ['wijkgroep:east']],
  ['noord', ['wijkgroep:north']],
])('wijkgroepen: %j', async (text, expected) => {
  expect((await ids('searchWijkgroepen', text)).slice(0, 1)).toEqual(expected);
});

test('a hit shows the area as itself, in as many statements for one as for four', async () => {
  const query = '{ searchAreas(text: "noord", first: FIRST) { score area { __typename name ... on Wijk { municipality { name } } } } }';
  const ask = (first: number) => graph.count.during(() => graph.ask<{ searchAreas: { area: object }[] }>(query.replace('FIRST', String(first))));
  const [some, all] = [await ask(3), await ask(10)];
  expect(all.result.searchAreas.slice(0, 3)).toEqual(some.result.searchAreas);
  expect(all.result.searchAreas.map(({ area }) => (area as { __typename: string }).__typename)).toEqual(expect.arrayContaining(['LocalArea', 'Municipality', 'Wijk', 'Buurt']));
  // One to search, one for each kind of area, and one for the municipalities of the wijken.
  expect(all.statements.length).toBeLessThanOrEqual(6);
});

describe('refuse', () => {
  test.each([
    ['text: ""', 'BAD_USER_INPUT', 'text', 'a text of at most 100 characters, with at least 2 letters or digits'],
    ['text: "a"', 'BAD_USER_INPUT', 'text', 'a text of at most 100 characters, with at least 2 letters or digits'],
    ['text: "ab", first: 51', 'PAGE_SIZE', 'first', 'a number from 1 to 50'],
  ])('%s', async (given, code, argument, expected) => {
    expect(await graph.refusal(`{ searchAreas(${given}) { score } }`)).toEqual([{ path: 'searchAreas', code, argument, expected }]);
  });
});
