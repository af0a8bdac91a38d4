import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, localArea, municipality, partnership, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

/** Two municipalities; one calls two buurten of different wijken the Oude Stad, and one of them, by itself, the Kade. */
beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'), wijk('WK000103'), wijk('WK000201'));
  await graph.record(
    'buurt',
    ...['BU00010101', 'BU00010102', 'BU00010201', 'BU00010301', 'BU00020101'].map((code) => buurt(code)),
    buurt('BU00010199', { term: '(,2015-01-01)' }),
  );
  await graph.record(
    'local_area',
    localArea('old-town', ['buurt:BU00010101', 'buurt:BU00010201'], { name: 'Oude Stad', kind: 'DISTRICT' }),
    localArea('quay', ['buurt:BU00010101'], { name: 'Kade', valid: '[2020-01-01,)' }),
    localArea('past', ['buurt:BU00010102'], { name: 'Weleer', term: '(,2020-01-01)' }),
  );
  await graph.record('wijkgroep', wijkgroep('across', ['localarea:quay', 'buurt:BU00020101']));
  await graph.record(
    'partnership',
    partnership('district', 'localarea:old-town', { domain: 'WELFARE' }),
    partnership('quay', 'localarea:quay', { domain: 'GGZ' }),
    partnership('group', 'wijkgroep:across', { domain: 'VVT' }),
    partnership('town', 'municipality:GM0001', { domain: 'MUNICIPALITY' }),
  );
});

afterAll(() => graph.close());

test('a local area says what it is called, where it lies and of which buurten it is made', async () => {
  const found = await graph.ask(`{ localArea(id: "localarea:old-town") { __typename name localKind municipality { code } buurten(orderBy: CODE) { totalCount nodes { code } } } }`);
  expect(found).toEqual({
    localArea: {
      __typename: 'LocalArea',
      name: 'Oude Stad',
      localKind: 'DISTRICT',
      municipality: { code: 'GM0001' },
      buurten: { totalCount: 2, nodes: [{ code: 'BU00010101' }, { code: 'BU00010201' }] },
    },
  });
});

test('a municipality and a buurt know theirs, as they are on the date', async () => {
  const query = (moments = ''): string => `query ${moments} {
    municipality(code: "GM0001") { localAreas { nodes { name } } districts: localAreas(kind: DISTRICT) { totalCount } }
    buurt(code: "BU00010101") { localAreas { nodes { name } } } }`;
  const both = { nodes: [{ name: 'Kade' }, { name: 'Oude Stad' }] };
  expect(await graph.ask(query())).toEqual({ municipality: { localAreas: both, districts: { totalCount: 1 } }, buurt: { localAreas: both } });
  expect(await graph.ask(query('@asOf(validOn: "2019-12-31")'))).toEqual({
    municipality: { localAreas: { nodes: [{ name: 'Oude Stad' }, { name: 'Weleer' }] }, districts: { totalCount: 1 } },
    buurt: { localAreas: { nodes: [{ name: 'Oude Stad' }] } },
  });
});

describe('what counts for', () => {
  test.each([
    ['LocalArea', 'localarea:old-town', ['district DIRECT', 'group WIJKGROEP', 'quay LOCAL_AREA', 'town MUNICIPALITY_WIDE']],
    ['LocalArea', 'localarea:quay', ['district LOCAL_AREA', 'group WIJKGROEP', 'quay DIRECT', 'town MUNICIPALITY_WIDE']],
    ['LocalArea', 'localarea:past', []],
    ['Buurt', 'buurt:BU00010101', ['district LOCAL_AREA', 'group WIJKGROEP', 'quay LOCAL_AREA', 'town MUNICIPALITY_WIDE']],
    ['Buurt', 'buurt:BU00010201', ['district LOCAL_AREA', 'town MUNICIPALITY_WIDE']],
    ['Buurt', 'buurt:BU00010102', ['town MUNICIPALITY_WIDE']],
    ['Wijk', 'wijk:WK000101', ['district LOCAL_AREA', 'group WIJKGROEP', 'quay LOCAL_AREA', 'town MUNICIPALITY_WIDE']],
    ['Wijk', 'wijk:WK000102', ['district LOCAL_AREA', 'town MUNICIPALITY_WIDE']],
    ['Wijk', 'wijk:WK000103', ['town MUNICIPALITY_WIDE']],
    ['Municipality', 'municipality:GM0001', ['district LOCAL_AREA', 'group WIJKGROEP', 'quay LOCAL_AREA', 'town DIRECT']],
    ['Municipality', 'municipality:GM0002', ['group WIJKGROEP']],
    ['Wijkgroep', 'wijkgroep:across', ['district LOCAL_AREA', 'group DIRECT', 'quay LOCAL_AREA', 'town MUNICIPALITY_WIDE']],
  ])('%s %s', async (type, id, expected) => {
    interface Found { partnerships: { edges: { via: string; node: { id: string } }[] } }
    const [found] = await graph.entities<Found>([{ __typename: type, id }], 'partnerships { edges { via node { id } } }');
    expect(found!.partnerships.edges.map(({ via, node }) => `${node.id.replace('partnership:', '')} ${via}`).toSorted()).toEqual(expected);
  });
});

test('the wijkgroep that works in it serves its buurten, in both municipalities', async () => {
  const { wijkgroep: found } = await graph.ask('{ wijkgroep(id: "wijkgroep:across") { workingArea { __typename name } municipalities { code } } }');
  expect(found).toEqual({
    workingArea: [{ __typename: 'LocalArea', name: 'Kade' }, { __typename: 'Buurt', name: 'Buurt BU00020101' }],
    municipalities: [{ code: 'GM0001' }, { code: 'GM0002' }],
  });
  const [served] = await graph.entities([{ __typename: 'LocalArea', id: 'localarea:quay' }], 'wijkgroepen { nodes { id } }');
  expect(served).toEqual({ wijkgroepen: { nodes: [{ id: 'wijkgroep:across' }] } });
});

describe('nothing is shared between places of which one lies in the other:', () => {
  test.each([
    ['a buurt in a local area', ['buurt:BU00010201', 'localarea:old-town']],
    ['a wijk all of whose buurten are in it', ['wijk:WK000102', 'localarea:old-town']],
    ['a local area in another', ['localarea:quay', 'localarea:old-town']],
    ['a local area in a wijk', ['localarea:quay', 'wijk:WK000101']],
    ['a local area in a wijkgroep', ['localarea:quay', 'wijkgroep:across']],
    ['a local area in its municipality', ['localarea:old-town', 'municipality:GM0001']],
  ])('%s', async (_, between) => {
    expect(await graph.refusal('query ($between: [ID!]!) { sharedPartners(between: $between) { totalCount } }', { between })).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'between', expected: `places of which none lies in another (${between[0]} lies in ${between[1]})` },
    ]);
  });

  test('a wijk of which it has one buurt of several does not', async () => {
    const { sharedPartners } = await graph.ask('{ sharedPartners(between: ["wijk:WK000101", "localarea:old-town"]) { totalCount } }');
    expect(sharedPartners).toEqual({ totalCount: 4 });
  });
});

describe('is refused', () => {
  test.each([
    ['with no buurten', [], { municipality: 'municipality:GM0001' }, 'buurten_check'],
    ['with an unknown buurt', ['buurt:BU00010777'], {}, 'buurt:BU00010777'],
    ['with a buurt of another municipality', ['buurt:BU00010101', 'buurt:BU00020101'], {}, 'buurt:BU00020101'],
    ['with a buurt that had gone before it came', ['buurt:BU00010199'], { term: '[2020-01-01,)' }, 'buurt:BU00010199'],
    ['under a name that another has', ['buurt:BU00010102'], { name: 'Oude Stad', kind: 'DISTRICT' }, 'local_area_named_once'],
  ])('%s', async (_, buurten, attributes, reason) => {
    await expect(graph.record('local_area', localArea('wrong', buurten, attributes))).rejects.toThrow(reason);
  });
});
