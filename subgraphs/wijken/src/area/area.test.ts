import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, municipality, wijk } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'));
  await graph.record(
    'wijk',
    wijk('WK000101'),
    // The code passed from one area to another.
    wijk('WK000102', { id: 'wijk:old-harbour', edition: 2010, term: '(,2015-01-01)' }),
    wijk('WK000102', { id: 'wijk:WK000102', edition: 2015, term: '[2015-01-01,)' }),
  );
  await graph.record('buurt', buurt('BU00010101'), buurt('BU000101A2'));
});

afterAll(() => graph.close());

describe.each([
  ['municipality', 'municipality:GM0001', 'GM0001', 'municipality:GM9999', 'GM9999', 'GM0599'],
  ['wijk', 'wijk:WK000101', 'WK000101', 'wijk:WK999999', 'WK999999', 'WK059901'],
  ['buurt', 'buurt:BU000101A2', 'BU000101A2', 'buurt:BU99999999', 'BU99999999', 'BU05990110'],
])('%s', (field, id, code, unknownId, unknownCode, example) => {
  test('is found by id and by code', async () => {
    const found = await graph.ask(`query ($id: ID, $code: String) { byId: ${field}(id: $id) { id code } byCode: ${field}(code: $code, id: null) { id code } }`, { id, code });
    expect(found).toEqual({ byId: { id, code }, byCode: { id, code } });
  });

  test('is null where nothing is known by that id or code', async () => {
    const found = await graph.ask(`{ byId: ${field}(id: "${unknownId}") { id } byCode: ${field}(code: "${unknownCode}") { id } }`);
    expect(found).toEqual({ byId: null, byCode: null });
  });

  test('is asked for by one well-formed key', async () => {
    const either = { path: field, code: 'BAD_USER_INPUT', argument: 'id', expected: 'either `id` or `code`' };
    expect(await graph.refusal(`{ ${field} { id } }`)).toEqual([either]);
    expect(await graph.refusal(`{ ${field}(id: "${id}", code: "${code}") { id } }`)).toEqual([either]);
    const form = { path: field, code: 'INVALID_CODE', argument: 'code', expected: `a code like ${example}` };
    expect(await graph.refusal(`{ ${field}(code: "x${code}") { id } }`)).toEqual([form]);
    const kind = { path: field, code: 'BAD_USER_INPUT', argument: 'id', expected: `an id like \`${field}:…\`` };
    expect(await graph.refusal(`{ ${field}(id: "${code}") { id } }`)).toEqual([kind]);
    expect(await graph.refusal(`{ ${field}(id: "org:example") { id } }`)).toEqual([kind]);
  });

  test('is found by reference, by either key', async () => {
    const type = field[0]!.toUpperCase() + field.slice(1);
    const references = [{ code }, { id }, { code: unknownCode }, { id: unknownId }, { code: 'no code' }, {}];
    const found = await graph.entities(references.map((keys) => ({ __typename: type, ...keys })), 'id code');
    expect(found).toEqual([{ id, code }, { id, code }, null, null, null, null]);
  });
});

describe('a code that passed to another area', () => {
  test.each([
    ['2014-12-31', 'wijk:old-harbour', 'ACTIVE'],
    ['2015-01-01', 'wijk:WK000102', 'ACTIVE'],
  ])('on %s means %s', async (date, id, status) => {
    const { wijk: found } = await graph.ask(`query @asOf(validOn: "${date}") { wijk(code: "WK000102") { id term { status } } }`);
    expect(found).toEqual({ id, term: { status } });
  });

  test('leaves the former area to be found by its id', async () => {
    const { wijk: found } = await graph.ask(`query @asOf(validOn: "2020-01-01") { wijk(id: "wijk:old-harbour") { edition term { to status } } }`);
    expect(found).toEqual({ edition: 2010, term: { to: '2015-01-01', status: 'ENDED' } });
  });
});

describe('the database refuses', () => {
  test.each([
    ['a municipality', 'municipality', municipality('GM001'), 'code_check'],
    ['a wijk', 'wijk', wijk('WK0001x1'), 'code_check'],
    ['a buurt', 'buurt', buurt('BU000101a1'), 'code_check'],
    ['an edition', 'municipality', municipality('GM0002', { edition: 22 }), 'edition_check'],
    ['two bearers of one code on one date', 'wijk', wijk('WK000101', { id: 'wijk:twin' }), 'wijk_code_once'],
    ['a wijk in no municipality', 'wijk', wijk('WK770001'), 'foreign key'],
    ['a buurt in no wijk', 'buurt', buurt('BU00017701'), 'foreign key'],
  ])('%s that is not right', async (_, thing, row, reason) => {
    await expect(graph.record(thing, row)).rejects.toThrow(reason);
  });
});
