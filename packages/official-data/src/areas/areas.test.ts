import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Files, readAreas } from '../testing/files.js';

let files: Files;
beforeAll(async () => {
  files = await Files.make();
});
afterAll(() => files.remove());

const SQUARE = [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52]]];
const feature = (properties: object, coordinates: unknown = SQUARE, type = 'Polygon') => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const map = (...features: object[]) => ({ type: 'FeatureCollection', features });

describe('areas are read from', () => {
  test('maps with the official names of properties, the most particular code first; water is left out', async () => {
    const file = await files.write(
      'buurten_2023.geojson',
      map(
        feature({ buurtcode: 'BU05990110', buurtnaam: 'Stadsdriehoek', wijkcode: 'WK059901', gemeentecode: 'GM0599', gemeentenaam: 'Rotterdam', water: 'NEE', jaar: 2023 }),
        feature({ buurtcode: 'BU05999997', buurtnaam: '', wijkcode: 'WK059999', gemeentecode: 'GM0599', gemeentenaam: 'Rotterdam', water: 'JA', jaar: 2023 }),
      ),
    );
    const { found, leftOut, problems } = await readAreas(file);
    expect(found).toEqual([{ file, row: 1, kind: 'buurt', code: 'BU05990110', name: 'Stadsdriehoek', municipality: 'GM0599', border: { type: 'Polygon', coordinates: SQUARE } }]);
    expect({ leftOut, problems }).toEqual({ leftOut: 1, problems: [] });
  });

  test('maps in metres of the national grid, which become degrees', async () => {
    const amersfoort = [155_000, 463_000];
    const ring = [amersfoort, [156_000, 463_000], [156_000, 464_000], amersfoort];
    const { found } = await readAreas(await files.write('gemeenten2017.geojson', map(feature({ statcode: 'GM0307', statnaam: 'Amersfoort', jrstatcode: '2017GM0307' }, [[ring]], 'MultiPolygon'))));
    const [[[[x, y]]]] = found[0]!.border!.coordinates as [[[number[]]]] as unknown as [[[[number, number]]]];
    // The tower of Amersfoort is where the grid begins.
    expect([x, y]).toEqual([expect.closeTo(5.3872, 4), expect.closeTo(52.1552, 4)]);
    expect(found[0]).toMatchObject({ kind: 'municipality', name: 'Amersfoort' });
  });

  test('lists of names of both versions of OData', async () => {
    const v3 = await files.write('v3.json', { 'odata.metadata': 'https://x/OData/84799NED/$metadata#Cbs.OData.WebAPI.WijkenEnBuurten', value: [{ Key: 'NL00      ', Title: 'Nederland' }, { Key: 'WK168000  ', Title: 'Wijk 00 Annen', Municipality: 'GM1680' }] });
    const v4 = await files.write('v4.json', { '@odata.context': 'https://x/CBS/83765NED/$metadata#WijkenEnBuurtenCodes', value: [{ Identifier: 'BU16800000', Index: 1, Title: 'Annen', DimensionGroupId: 'GM1680' }] });
    expect(await readAreas(v3)).toMatchObject({ found: [{ code: 'WK168000', name: 'Wijk 00 Annen' }], leftOut: 1 });
    expect(await readAreas(v4)).toMatchObject({ found: [{ code: 'BU16800000', name: 'Annen' }] });
  });

  test('tables of figures, which have no names of wijken and buurten', async () => {
    const file = await files.write('figures.json', { 'odata.metadata': 'https://x/OData/84799NED/$metadata#Cbs.OData.WebAPI.TypedDataSet', value: [{ WijkenEnBuurten: 'GM1680    ', Gemeentenaam_1: 'Aa en Hunze  ', Codering_3: 'GM1680' }, { WijkenEnBuurten: 'WK168000  ', Gemeentenaam_1: 'Aa en Hunze', Codering_3: 'WK168000' }] });
    expect((await readAreas(file)).found.map(({ code, name }) => [code, name])).toEqual([['GM1680', undefined], ['WK168000', undefined]]);
  });
});

describe('areas are refused', () => {
  const NOT_A_BORDER = 'a Polygon or MultiPolygon whose rings have at least four positions and close';
  test.each([
    ['with a border that does not close', [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52.01]]], 'Polygon', NOT_A_BORDER],
    ['with a ring of three', [[[5, 52], [5.1, 52], [5, 52]]], 'Polygon', NOT_A_BORDER],
    ['with a border of nothing', [], 'MultiPolygon', NOT_A_BORDER],
    ['with a line', [[5, 52], [5.1, 52]], 'LineString', NOT_A_BORDER],
    ['with positions that are none', [[[5, '52'], [5.1, 52], [5.1, 52.1], [5, '52']]], 'Polygon', NOT_A_BORDER],
    ['that lie elsewhere', [[[52, 5], [52, 5.1], [52.1, 5.1], [52, 5]]], 'Polygon', 'longitude and latitude, or metres of the national grid (EPSG:28992), within the Netherlands'],
  ])('%s', async (_, coordinates, type, expected) => {
    const file = await files.write('a_2022.geojson', map(feature({ statcode: 'GM0001', statnaam: 'A' }, coordinates, type)));
    expect(await readAreas(file)).toMatchObject({ found: [], problems: [{ row: 1, column: 'geometry', found: 'GM0001', expected }] });
  });

  test('with a code that is none', async () => {
    expect((await readAreas(await files.write('a_2022.geojson', map(feature({ statcode: 'GM12', statnaam: 'A' }))))).problems).toMatchObject([{ row: 1, column: 'statcode', found: 'GM12' }]);
    expect((await readAreas(await files.write('b_2022.geojson', map(feature({ naam: 'A' }))))).problems).toMatchObject([{ row: 1, expected: expect.stringContaining('a column with the codes of the areas') }]);
  });
});
