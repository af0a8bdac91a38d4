import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { Files, readFigures } from '../testing/files.js';

let files: Files;
beforeAll(async () => {
  files = await Files.make();
});
afterAll(() => files.remove());

const V3 = 'https://opendata.cbs.nl/ODataApi/OData/84799NED/$metadata#Cbs.OData.WebAPI.TypedDataSet';
const v3 = (...value: object[]) => ({ 'odata.metadata': V3, value });
const V4 = 'https://datasets.cbs.nl/odata/v1/CBS/83765NED/$metadata#Observations';

describe('figures are read from', () => {
  test('a yearly file of key figures, by the short names of its columns', async () => {
    const file = await files.write(
      'kwb-2019.csv',
      'gwb_code_10;regio;gm_naam;recs;gwb_code_8;ind_wbz;a_inw;g_hhgro;p_ink_li;pst_mvp;a_nieuw\nNL00;Nederland;Nederland;Land;0;.;17282163;2,1;.;.;1\nWK001400;Centrum;Groningen;Wijk;001400;1;23065;1,2;-99999999;9711;1\nBU00140001;Leeg;Groningen;Buurt;1;1;0;.;;.;1\n',
    );
    expect(await readFigures(file)).toEqual({
      found: [
        { file, row: 3, code: 'WK001400', name: 'Centrum', year: 2019, figures: { inhabitants: 23065, 'average-household-size': 1.2, 'share-lowest-40-percent-income': 'UNKNOWN' } },
        { file, row: 4, code: 'BU00140001', name: 'Leeg', year: 2019, figures: { inhabitants: 0, 'average-household-size': 'NO_INHABITANTS', 'share-lowest-40-percent-income': 'NO_INHABITANTS' } },
      ],
      problems: [],
      leftOut: 1,
      unknown: ['a_nieuw'],
    });
  });

  test('a workbook, also where cells are left out', async () => {
    const file = fileURLToPath(new URL('../testing/kwb-2021.xlsx', import.meta.url));
    const { found, leftOut, problems, unknown } = await readFigures(file);
    expect(found.map(({ code, year, figures }) => [code, year, ...Object.values(figures)])).toEqual([
      ['GM9001', 2021, 1200, 2.1, 'UNKNOWN'],
      ['WK900101', 2021, 0, 'NO_INHABITANTS', 'NO_INHABITANTS'],
    ]);
    expect({ leftOut, problems, unknown }).toEqual({ leftOut: 1, problems: [], unknown: ['a_onbekend'] });
  });

  test('an export of StatLine with a decimal comma, headers in words and codes', async () => {
    const file = await files.write(
      'Kerncijfers_wijken_en_buurten_2024_10122025_135731.csv',
      '\uFEFF"Wijken en buurten";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)";"Bevolking/Bevolking naar herkomst/Geboren in Nederland/Europa (exclusief Nederland)\u00a0 (aantal)";"Wonen en vastgoed/Gemiddelde WOZ-waarde van woningen (x 1 000 euro)"\r\n"Nederland";"NL00      ";17942942;1;379\r\n"Aa en Hunze";"GM1680    ";25845;456;\r\n"Half";"WK168000  ";"1,5";"x";"."\r\n',
    );
    const { found, problems, leftOut } = await readFigures(file, 2024);
    expect(found.map(({ code, figures }) => [code, figures])).toEqual([
      ['GM1680', { inhabitants: 25845, 'born-in-netherlands-origin-europe': 456, 'average-dwelling-value': 'NOT_PUBLISHED' }],
      ['WK168000', { inhabitants: 1.5, 'born-in-netherlands-origin-europe': 'SUPPRESSED', 'average-dwelling-value': 'UNKNOWN' }],
    ]);
    expect({ problems, leftOut }).toEqual({ problems: [], leftOut: 1 });
  });

  test('one with padded text, a decimal point and a period', async () => {
    const file = await files.write(
      'SES_WOA.csv',
      '"Perioden";"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)"\r\n"2019";"Amsterdam";"GM0363    ";"  -0.100"\r\n"2020JJ00";"Leeg";"BU03630100";"       ."\r\n',
    );
    const { found, problems } = await readFigures(file);
    expect(found.map(({ code, year, figures }) => [code, year, figures['ses-woa-score']])).toEqual([['GM0363', 2019, -0.1], ['BU03630100', 2020, 'UNKNOWN']]);
    expect(problems).toEqual([]);
  });

  test('an old export with a title, header rows, and its source below', async () => {
    const file = await files.write(
      'oud.csv',
      '"Kerncijfers wijken en buurten 2015"\n""\n"";"Onderwerp"\n"";"Inkomen|Inkomen van personen|Aantal inkomensontvangers  ";"Inkomen|Inkomen van personen|40% personen met laagste inkomen"\n"Wijken en buurten";"aantal";"%"\n"Amsterdam";"641700";"40,9"\n"Bron: CBS"\n',
    );
    expect(await readFigures(file)).toMatchObject({
      found: [{ code: undefined, name: 'Amsterdam', year: 2015, figures: { 'income-recipients': 641_700, 'share-lowest-40-percent-income': 40.9 } }],
      problems: [],
    });
  });

  test('OData version 3, by names without their numbers; which of two of one name, by their order', async () => {
    const row = (code: string, ...[a, b, c]: (number | null)[]) => ({ ID: 1, WijkenEnBuurten: code.padEnd(10), SoortRegio_2: 'x', Codering_3: code.padEnd(10), AantalInwoners_7: a, Appartement_48: b, Appartement_56: c });
    const file = await files.write('x.json.gz', v3(row('NL00', 1, 1, 1), row('GM1680', 25_445, 2000, null), row('BU0363AA01', 12.5, null, 900)));
    const { found, leftOut } = await readFigures(file);
    expect(found.map(({ code, year, row: at, figures }) => [code, year, at, figures])).toEqual([
      ['GM1680', 2020, 2, { inhabitants: 25_445, 'electricity-use-apartment': 2000, 'gas-use-apartment': 'NOT_PUBLISHED' }],
      ['BU0363AA01', 2020, 3, { inhabitants: 12.5, 'electricity-use-apartment': 'NOT_PUBLISHED', 'gas-use-apartment': 900 }],
    ]);
    expect(leftOut).toBe(1);
  });

  test('a column of a name that others have too is left, where it is alone', async () => {
    const file = await files.write('y.json', v3({ Codering_3: 'GM1680', AantalInwoners_5: 1, Appartement_48: 1 }));
    expect(await readFigures(file)).toMatchObject({ found: [{ figures: { inhabitants: 1 } }], unknown: ['Appartement_48'] });
  });

  test('OData version 4, in which each figure is a row', async () => {
    const figure = (code: string, measure: string, rest: object) => ({ Id: 0, Measure: measure, WijkenEnBuurten: code, ValueAttribute: 'None', Value: null, StringValue: null, ...rest });
    const value = [figure('GM1680', 'T001036', { Value: 25_390 }), figure('WK168000', 'T001036', { Value: 3445 }), figure('GM1680', 'M000114', { Value: 2.3 }), figure('WK168000', '3000', { ValueAttribute: 'Impossible' })];
    const file = await files.write('observations.json', { '@odata.context': V4, value });
    expect((await readFigures(file)).found).toMatchObject([
      { code: 'GM1680', year: 2017, figures: { inhabitants: 25_390, 'average-household-size': 2.3, men: 'NOT_PUBLISHED' } },
      { code: 'WK168000', year: 2017, figures: { inhabitants: 3445, 'average-household-size': 'NOT_PUBLISHED', men: 'NOT_PUBLISHED' } },
    ]);
  });

  test('nothing of a file that only says what columns mean', async () => {
    const file = await files.write('DataProperties.json', { 'odata.metadata': V3.replace('TypedDataSet', 'DataProperties'), value: [{}] });
    expect(await readFigures(file)).toEqual({ found: [], problems: [], leftOut: 0, unknown: [] });
  });
});

describe('figures are refused', () => {
  const csv = (name: string, ...lines: string[]) => files.write(name, `${lines.join('\n')}\n`);
  const HEADER = 'gwb_code_10;a_inw;g_hhgro';
  test.each([
    ['of another decimal sign than before', [HEADER, 'GM0001;1;2,1', 'GM0002;1;2.1'], { row: 3, column: 'g_hhgro', found: '2.1', expected: 'a number with `,` before its decimals, as in row 2' }],
    ['with a thousands separator', [HEADER, 'GM0001;1.200,5;2'], { row: 2, column: 'a_inw', found: '1.200,5', expected: 'a number, or a sign that it is missing' }],
    ['in the words of a programmer', [HEADER, 'GM0001;constructor;2'], { row: 2, column: 'a_inw', found: 'constructor', expected: 'a number, or a sign that it is missing' }],
    ['in words', [HEADER, 'GM0001;veel;2'], { row: 2, column: 'a_inw', found: 'veel', expected: 'a number, or a sign that it is missing' }],
    ['of something that is no area', [HEADER, 'GM1;1;2'], { row: 2, column: 'gwb_code_10', found: 'GM1', expected: 'the code of an area, like GM0599, WK059901 or BU05990110' }],
    ['of a row that is cut off', [HEADER, 'GM0001;1'], { row: 2, found: '2 cells', expected: '3 cells, as in the header' }],
    ['without a column that is known', ['gwb_code_10;onzin', 'GM0001;1'], { row: 1, expected: 'at least one column that the catalogue of indicators knows' }],
    ['without areas', ['a_inw;g_hhgro', '1;2'], { row: 1, expected: 'a column with the codes of the areas, e.g. gwb_code_10 or Codering' }],
    ['twice in one row', ['gwb_code_10;a_inw;a_inw', 'GM0001;1;2'], { row: 1, column: 'a_inw', expected: 'each indicator in one column' }],
    ['with quotes that do not close', [HEADER, '"GM0001;1;2'], { row: 2, expected: 'quotes around a whole cell, and doubled within it' }],
  ])('%s', async (_, lines, problem) => {
    expect((await readFigures(await csv('kwb-2019.csv', ...lines))).problems).toEqual([expect.objectContaining(problem)]);
  });

  test('of a year that is not the one that was asked, or not known', async () => {
    const lines = [HEADER, 'GM0001;1;2'];
    expect((await readFigures(await csv('kwb-2019.csv', ...lines), 2020)).problems).toEqual([{ row: 1, found: '2019', expected: 'figures of 2020, the year that was asked' }]);
    const dated = await csv('dated.csv', 'Perioden;gwb_code_10;a_inw', '2019JJ00;GM0001;1');
    expect((await readFigures(dated, 2020)).problems).toEqual([{ row: 2, found: '2019', expected: 'figures of 2020, the year that was asked' }]);
    expect((await readFigures(await csv('figures.csv', ...lines))).problems).toEqual([{ row: 1, expected: 'a year: in the file, in its name, or given with `--year`' }]);
    expect((await readFigures(await csv('figures.csv', ...lines), 2020)).found).toMatchObject([{ year: 2020 }]);
  });

  test('in a file that is cut off, or is something else', async () => {
    expect((await readFigures(await files.write('cut.json', JSON.stringify(v3({ Codering_3: 'GM1680', AantalInwoners_5: 1 })).slice(0, -3)))).problems).toEqual([{ row: 1, expected: 'JSON that is complete' }]);
    expect((await readFigures(await files.write('other.json', '{"a": 1}'))).problems).toEqual([{ expected: 'CSV, xlsx, GeoJSON, or JSON of the OData service of CBS' }]);
    expect((await readFigures('nowhere.csv')).problems).toEqual([{ expected: 'a file; there is none of this name' }]);
    expect((await readFigures(await files.write('kwb-2020.xlsx', 'no workbook'))).problems).toEqual([{ expected: 'a workbook (xlsx)' }]);
  });
});
