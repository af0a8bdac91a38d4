import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import fc from 'fast-check';
import { buurt, localArea, municipality, wijk, type TestRow } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

const CODES = Array.from({ length: 40 }, (_, at) => `GM${1000 + at}`);
const became = (from: string, to: string, on: string): TestRow => ({ id: `areasuccession:${from}-${to}`, predecessor: `municipality:${from}`, successor: `municipality:${to}`, happened_on: on });

beforeAll(async () => {
  graph = await startWijken();
  await graph.record(
    'municipality',
    municipality('GM0501', { name: 'Brielle', term: '(,2023-01-01)' }),
    municipality('GM0530', { name: 'Hellevoetsluis', term: '(,2023-01-01)' }),
    municipality('GM1992', { name: 'Voorne aan Zee', term: '[2023-01-01,)' }),
    municipality('GM0599', { name: 'Rotterdam' }),
    municipality('GM0600', { name: 'Rozenburg', term: '(,2010-03-18)' }),
    ...CODES.map((code) => municipality(code)),
  );
  await graph.record('wijk', wijk('WK050101'), wijk('WK199201'));
  await graph.record('area_succession', became('GM0501', 'GM1992', '2023-01-01'), became('GM0530', 'GM1992', '2023-01-01'), became('GM0600', 'GM0501', '2010-03-18'));
  await graph.record('buurt', buurt('BU05010101'));
  await graph.record('local_area', localArea('old', ['buurt:BU05010101'], { name: 'Vesting', term: '(,2024-01-01)' }), localArea('new', ['buurt:BU05010101'], { name: 'Binnenstad', term: '[2024-01-01,)' }));
  await graph.record('area_succession', { id: 'areasuccession:local', predecessor: 'localarea:old', successor: 'localarea:new', happened_on: '2024-01-01' });
  await graph.record('area_succession', { id: 'areasuccession:wijk', predecessor: 'wijk:WK050101', successor: 'wijk:WK199201', happened_on: '2023-01-01' });
});

afterAll(() => graph.close());

const FIELDS = 'successors { name } predecessors { name }';

describe('what became of an area', () => {
  test('is followed to what is there on the date, and back to what was there first', async () => {
    const ids = ['GM0501', 'GM0600', 'GM1992', 'GM0599'].map((code) => ({ __typename: 'Municipality', id: `municipality:${code}` }));
    const named = (...names: string[]) => names.map((name) => ({ name }));
    expect(await graph.entities(ids, FIELDS)).toEqual([
      { successors: named('Voorne aan Zee'), predecessors: named('Rozenburg') },
      { successors: named('Voorne aan Zee'), predecessors: [] },
      { successors: [], predecessors: named('Hellevoetsluis', 'Rozenburg') },
      { successors: [], predecessors: [] },
    ]);
    expect(await graph.entities(ids, FIELDS, '@asOf(validOn: "2022-12-31")')).toEqual([
      { successors: [], predecessors: named('Rozenburg') },
      { successors: named('Brielle'), predecessors: [] },
      { successors: [], predecessors: [] },
      { successors: [], predecessors: [] },
    ]);
    expect(await graph.ask(`{ was: localArea(id: "localarea:old") { ${FIELDS} } is: localArea(id: "localarea:new") { ${FIELDS} } }`)).toEqual({
      was: { successors: named('Binnenstad'), predecessors: [] },
      is: { successors: [], predecessors: named('Vesting') },
    });
    expect(await graph.ask('{ wijk(code: "WK050101") { successors { ... on Wijk { code predecessors { ... on Wijk { code } } } } } }')).toEqual({
      wijk: { successors: [{ code: 'WK199201', predecessors: [{ code: 'WK050101' }] }] },
    });
  });

  test.each([
    ['an area that is not known', became('GM0501', 'GM9999', '2023-01-01'), 'successor names municipality:GM9999, which is unknown'],
    ['another kind of area', { ...became('GM0501', 'GM0599', '2023-01-01'), successor: 'wijk:WK050101' }, 'check'],
    ['the area itself', became('GM0501', 'GM0501', '2023-01-01'), 'check'],
  ])('is never %s', async (_, row, message) => {
    await expect(graph.record('area_succession', { ...row, id: 'areasuccession:wrong' })).rejects.toThrow(message);
  });

  test('is found of many areas in as many statements as of one', async () => {
    const ask = (codes: readonly string[]) =>
      graph.count.during(() => graph.entities(codes.map((code) => ({ __typename: 'Municipality', id: `municipality:${code}` })), FIELDS));
    const one = await ask(['GM0501']);
    const many = await ask(['GM0501', 'GM0530', 'GM1992', 'GM0600', 'GM0599']);
    expect(many.statements.length).toBeLessThanOrEqual(one.statements.length);
  });
});

// The model walks the links one by one. Links only lead to later codes, so that there is no circle.
test('what became of an area is what a walk along the links finds', async () => {
  const link = fc.tuple(fc.nat(38), fc.nat(38)).map(([from, step]) => [CODES[from]!, CODES[Math.min(from + 1 + (step % 5), 39)]!] as const);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(link, { maxLength: 30, selector: String }), async (links) => {
      await graph.record('area_succession', ...links.map(([from, to]) => became(from, to, '2015-01-01')));
      for (const [from, to] of links) all.set(`${from}-${to}`, [from, to]);
      const walk = (code: string, origin = code): string[] => {
        const next = [...all.values()].filter(([from]) => from === code).map(([, to]) => to);
        return next.length === 0 ? (code === origin ? [] : [code]) : [...new Set(next.flatMap((each) => walk(each, origin)))];
      };
      const found = await graph.entities<{ successors: { code: string }[] }>(CODES.map((code) => ({ __typename: 'Municipality', id: `municipality:${code}` })), 'successors { ... on Municipality { code } }');
      expect(found.map((each) => each!.successors.map(({ code }) => code))).toEqual(CODES.map((code) => walk(code).toSorted()));
    }),
    { seed: testSeed(), numRuns: 5 },
  );
});
const all = new Map<string, readonly [string, string]>();
