import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, localArea, municipality, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'), municipality('GM0003'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'), wijk('WK000201'), wijk('WK000301'), wijk('WK000202', { valid: '[2024-01-01,)' }));
  await graph.record('buurt', buurt('BU00010101'), buurt('BU00010102'), buurt('BU00020101'));
  await graph.record('local_area', localArea('quay', ['buurt:BU00010101']));
  await graph.record(
    'wijkgroep',
    wijkgroep('across', ['wijk:WK000102', 'buurt:BU00010101', 'buurt:BU00020101'], {
      post: 'post:wijkmanager',
      post_status: 'VACANT',
      organisation: 'org:rho',
      practices: ['org:praktijk-b', 'org:praktijk-a'],
    }),
    wijkgroep('gps', ['municipality:GM0001'], { kind: 'GP_ONLY' }),
    wijkgroep('past', ['wijk:WK000101'], { term: '[2010-01-01,2020-01-01)' }),
    wijkgroep('village', ['wijk:WK000202'], { organisation: 'org:rho' }),
  );
});

afterAll(() => graph.close());

describe('a wijkgroep', () => {
  const FIELDS = 'kind coordinatorStatus workingArea { __typename id name ... on Wijk { code } } municipalities { code } post { id } organisation { id } practices { id }';

  test('says where it works, and who coordinates it', async () => {
    const { wijkgroep: found } = await graph.ask(`{ wijkgroep(id: "wijkgroep:across") { ${FIELDS} } }`);
    expect(found).toEqual({
      kind: 'MULTIDISCIPLINARY',
      coordinatorStatus: 'VACANT',
      workingArea: [
        { __typename: 'Wijk', id: 'wijk:WK000102', name: 'Wijk WK000102', code: 'WK000102' },
        { __typename: 'Buurt', id: 'buurt:BU00010101', name: 'Buurt BU00010101' },
        { __typename: 'Buurt', id: 'buurt:BU00020101', name: 'Buurt BU00020101' },
      ],
      municipalities: [{ code: 'GM0001' }, { code: 'GM0002' }],
      post: { id: 'post:wijkmanager' },
      organisation: { id: 'org:rho' },
      practices: [{ id: 'org:praktijk-b' }, { id: 'org:praktijk-a' }],
    });
  });

  test('leaves out what is not known', async () => {
    const found = await graph.ask(`query @asOf(validOn: "2023-01-01") { village: wijkgroep(id: "wijkgroep:village") { ${FIELDS} } unknown: wijkgroep(id: "wijkgroep:none") { id } }`);
    const village = { kind: 'MULTIDISCIPLINARY', coordinatorStatus: 'NONE', workingArea: [], municipalities: [], post: null, organisation: { id: 'org:rho' }, practices: [] };
    expect(found).toEqual({ village, unknown: null });
  });

  test('that has ended is found, with where it worked', async () => {
    const { wijkgroep: found } = await graph.ask('{ wijkgroep(id: "wijkgroep:past") { term { status } municipalities { code } } }');
    expect(found).toEqual({ term: { status: 'ENDED' }, municipalities: [{ code: 'GM0001' }] });
  });

  test.each([
    ['no area', [], 'check'],
    ['an unknown area', ['wijk:WK000101', 'wijk:WK999999'], 'wijk:WK999999'],
    ['another wijkgroep', ['wijkgroep:across'], 'wijkgroep:across'],
  ])('may not work in %s', async (_, area, reason) => {
    await expect(graph.record('wijkgroep', wijkgroep('wrong', area))).rejects.toThrow(reason);
  });
});

describe('the wijkgroepen of an area are those whose working area touches it:', () => {
  test.each([
    ['Municipality', 'GM0001', ['across', 'gps']],
    ['Municipality', 'GM0002', ['across', 'village']],
    ['Wijk', 'WK000101', ['across', 'gps']],
    ['Wijk', 'WK000102', ['across', 'gps']],
    ['Wijk', 'WK000201', ['across']],
    ['Wijk', 'WK000202', ['village']],
    ['Buurt', 'BU00010101', ['across', 'gps']],
    ['Buurt', 'BU00010102', ['gps']],
    ['Buurt', 'BU00020101', ['across']],
  ])('%s %s', async (type, code, slugs) => {
    const [found] = await graph.entities([{ __typename: type, code }], 'wijkgroepen { totalCount nodes { id } }');
    expect(found).toEqual({ wijkgroepen: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ id: `wijkgroep:${slug}` })) } });
  });
});

describe('wijkgroepen', () => {
  const LIST = 'query ($ids: [ID!], $filter: WijkgroepFilter) { wijkgroepen(ids: $ids, filter: $filter) { totalCount nodes { id } } }';

  test.each([
    [{}, ['across', 'gps', 'village']],
    [{ filter: { municipality: 'municipality:GM0002' } }, ['across', 'village']],
    [{ filter: { wijk: 'wijk:WK000101' } }, ['across', 'gps']],
    [{ filter: { wijk: 'wijk:WK000101', municipality: 'municipality:GM0002' } }, ['across']],
    [{ filter: { wijk: 'wijk:WK777777' } }, []],
    [{ filter: { organisation: 'org:rho' } }, ['across', 'village']],
    [{ filter: { kind: 'GP_ONLY' } }, ['gps']],
    [{ filter: { withoutPost: true } }, ['gps', 'village']],
    [{ filter: { withoutPost: false } }, ['across']],
    [{ filter: { withoutPost: true, organisation: 'org:rho' } }, ['village']],
    [{ ids: ['wijkgroep:past', 'wijkgroep:gps'] }, ['gps']],
  ])('with %j', async (variables, slugs) => {
    const expected = { totalCount: slugs.length, nodes: slugs.map((slug) => ({ id: `wijkgroep:${slug}` })) };
    expect(await graph.ask(LIST, variables)).toEqual({ wijkgroepen: expected });
  });

  test.each([
    [{ filter: { municipality: 'wijk:WK000101' } }, 'filter.municipality', 'an id like `municipality:…`'],
    [{ filter: { wijk: 'WK000101' } }, 'filter.wijk', 'an id like `wijk:…`'],
    [{ filter: { organisation: 'rho' } }, 'filter.organisation', 'an id like `org:…`'],
    [{ ids: ['across'] }, 'ids', 'an id like `wijkgroep:…`'],
  ])('refuse %j', async (variables, argument, expected) => {
    expect(await graph.refusal(LIST, variables)).toEqual([{ path: 'wijkgroepen', code: 'BAD_USER_INPUT', argument, expected }]);
  });
});

// Last, as it leaves wijkgroepen behind.
describe('an organisation has one wijkgroep of a kind for an area at a time:', () => {
  test.each([
    ['a wijk that another works in', ['wijk:WK000102']],
    ['the wijk of a buurt that another works in', ['wijk:WK000101']],
    ['the municipality of a wijk that another works in', ['municipality:GM0002']],
    ['a local area of such a buurt', ['localarea:quay']],
  ])('not %s', async (_, area) => {
    await expect(graph.record('wijkgroep', wijkgroep('second', area, { organisation: 'org:rho' }))).rejects.toThrow('wijkgroep:across and wijkgroep:second overlap');
  });

  test.each([
    ['one that ended before', { term: '(,2020-01-01)' }, { term: '[2020-01-01,)' }],
    ['one that is proposed', {}, { certainty: 'PROPOSED' }],
    ['one of another kind', {}, { kind: 'GP_ONLY' }],
    ['one of another organisation', {}, { organisation: 'org:other' }],
    ['one of no organisation', {}, { organisation: null }],
    ['one in another area', {}, { working_area: ['wijk:WK000101', 'buurt:BU00020101'] }],
  ])('but beside %s', async (slug, one, other) => {
    const row = (name: string, attributes: object) =>
      wijkgroep(`${name}-${slug.replaceAll(' ', '-')}`, ['wijk:WK000301'], { organisation: `org:${slug.replaceAll(' ', '-')}`, ...attributes });
    await expect(graph.record('wijkgroep', row('one', one), row('other', other))).resolves.toBeDefined();
  });
});
