import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Folders, facts } from '../testing/folders.js';
import { GardenDatabase } from '../testing/garden-database.js';

let database: GardenDatabase;
const folders = new Folders();
beforeAll(async () => {
  database = await GardenDatabase.open();
});
beforeEach(() => database.clear());
afterAll(async () => {
  await database.close();
  await folders.remove();
});

const files = (readings: string, others: Record<string, string> = {}) =>
  folders.complete({
    'beds.csv': facts('id,name', 'bed:a,A', 'bed:b,B'),
    'sensors.csv': facts('id,name', 'sensor:rain,Rain', 'sensor:sun,Sun'),
    'bed_readings.csv': readings,
    ...others,
  });

test('a row of a wide file states one fact, which holds the values of all its open-ended columns, also of an empty cell', async () => {
  const report = await database.import(await files('place,period,source,fictional,rain,sun\nbed:a,2024,source:book,yes,1,2\nbed:b,2024,source:book,yes,,3\nbed:b,2023,source:book,yes,,\n'));
  expect(report.files.find(({ file }) => file === 'bed_readings.csv')).toMatchObject({ read: 3, added: 3 });
  expect(await database.view('weather_station.bed_reading', `id, place, year, amounts`)).toEqual([
    'bedreading:a-2024 bed:a 2024 {"sun": 2, "rain": 1}',
    'bedreading:b-2023 bed:b 2023 {"sun": "BROKEN", "rain": "BROKEN"}',
    'bedreading:b-2024 bed:b 2024 {"sun": 3, "rain": "NOT_READ"}',
  ]);
});

test('a problem with an open-ended column is a problem of its cell, or of its header', async () => {
  const readings = [
    'place,period,source,rain,sun,snow,Hail storm',
    'bed:a,2024,source:book,1,two,3,4',
    'bed:x,24,,1,1,1,1',
    'bed:a,2024,source:book,3,4,5,6',
    'bed:b,2023,source:book,1,2',
  ];
  expect(await database.problems(await files(readings.join('\n')))).toEqual([
    { file: 'bed_readings.csv', row: 1, column: 'Hail storm', found: 'sensor:Hail storm', expected: 'the id of a known sensor, without its prefix' },
    { file: 'bed_readings.csv', row: 1, column: 'fictional', expected: 'this column: `yes` or `no`' },
    { file: 'bed_readings.csv', row: 1, column: 'snow', found: 'sensor:snow', expected: 'the id of a known sensor, without its prefix' },
    { file: 'bed_readings.csv', row: 2, column: 'sun', found: 'two', expected: 'a whole number, or nothing' },
    { file: 'bed_readings.csv', row: 3, column: 'period', found: '24', expected: 'a code like 2024' },
    { file: 'bed_readings.csv', row: 3, column: 'place', found: 'bed:x', expected: 'the id of a known place' },
    { file: 'bed_readings.csv', row: 3, column: 'source', found: '', expected: 'the id of a known source' },
    { file: 'bed_readings.csv', row: 4, column: 'correction_reason', expected: 'why it corrects row 2, which has the same id and holds over the same days' },
    { file: 'bed_readings.csv', row: 5, found: '5 cells', expected: '7 cells, as in the header' },
  ]);
});

test('the order of the open-ended columns says nothing; a value that changes says why', async () => {
  const rows = (header: string, ...cells: string[]) => files(`place,period,source,fictional,${header}\n${cells.map((each) => `bed:a,2024,source:book,yes,${each}`).join('\n')}\n`);
  await database.import(await rows('rain,sun', '1,2'));
  expect((await database.import(await rows('sun,rain', '2,1'))).totals).toMatchObject({ added: 0, changed: 0 });
  expect(await database.problems(await rows('rain,sun', '1,3'))).toMatchObject([{ file: 'bed_readings.csv', row: 2, column: 'correction_reason' }]);
  await database.import(await rows('rain,sun,correction_reason', '1,3,Misread'));
  expect(await database.view('weather_station.bed_reading', `amounts, recorded_because`)).toEqual(['{"sun": 3, "rain": 1} Misread']);
});

test('a wide file without an open-ended column states nothing', async () => {
  expect(await database.problems(await files('place,period,source,fictional\nbed:a,2024,source:book,yes\n'))).toEqual([
    { file: 'bed_readings.csv', row: 1, expected: 'a column beside place, period, source, fictional' },
  ]);
});
