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

test('a wide file states one fact per open-ended column of each row, also of an empty cell, given the whole row', async () => {
  const report = await database.import(await files('place,period,source,fictional,rain,sun\nbed:a,2024,source:book,yes,1.5,2\nbed:b,2024,source:book,yes,,3\nbed:b,2023,source:book,yes,,\n'));
  expect(report.files.find(({ file }) => file === 'bed_readings.csv')).toMatchObject({ read: 6, added: 6 });
  expect(await database.view('weather_station.reading', `id, place, sensor, year, coalesce(amount::text, missing_reason)`)).toEqual([
    'reading:a-rain-2024 bed:a sensor:rain 2024 1.5',
    'reading:a-sun-2024 bed:a sensor:sun 2024 2',
    'reading:b-rain-2023 bed:b sensor:rain 2023 BROKEN',
    'reading:b-rain-2024 bed:b sensor:rain 2024 NOT_READ',
    'reading:b-sun-2023 bed:b sensor:sun 2023 BROKEN',
    'reading:b-sun-2024 bed:b sensor:sun 2024 3',
  ]);
});

test('a problem of what a row became is a problem of the cell, or of the header, that it came from', async () => {
  const readings = [
    'place,period,source,rain,sun,snow,Hail storm',
    'bed:a,2024,source:book,1,two,3,4',
    'bed:x,24,,1,1,1,1',
    'bed:a,2024,source:book,3,4,5,6',
    'bed:b,2023,source:book,1,2',
  ];
  expect(await database.problems(await files(readings.join('\n')))).toEqual([
    { file: 'bed_readings.csv', row: 1, column: 'Hail storm', found: 'sensor:Hail storm', expected: 'the id of a known sensor' },
    { file: 'bed_readings.csv', row: 1, column: 'fictional', expected: 'this column: `yes` or `no`' },
    { file: 'bed_readings.csv', row: 1, column: 'snow', found: 'sensor:snow', expected: 'the id of a known sensor' },
    { file: 'bed_readings.csv', row: 2, column: 'Hail storm', found: 'reading:a-Hail storm-2024', expected: 'an id like `reading:…`' },
    { file: 'bed_readings.csv', row: 2, column: 'sun', found: 'two', expected: 'a number with a decimal point' },
    { file: 'bed_readings.csv', row: 3, column: 'Hail storm', found: 'reading:x-Hail storm-24', expected: 'an id like `reading:…`' },
    { file: 'bed_readings.csv', row: 3, column: 'period', found: '24', expected: 'a code like 2024' },
    { file: 'bed_readings.csv', row: 3, column: 'place', found: 'bed:x', expected: 'the id of a known place' },
    { file: 'bed_readings.csv', row: 3, column: 'source', found: '', expected: 'the id of a known source' },
    { file: 'bed_readings.csv', row: 4, column: 'Hail storm', found: 'reading:a-Hail storm-2024', expected: 'an id like `reading:…`' },
    { file: 'bed_readings.csv', row: 4, column: 'rain', expected: 'why it corrects row 2, which has the same id and holds over the same days' },
    { file: 'bed_readings.csv', row: 4, column: 'snow', expected: 'why it corrects row 2, which has the same id and holds over the same days' },
    { file: 'bed_readings.csv', row: 4, column: 'sun', expected: 'why it corrects row 2, which has the same id and holds over the same days' },
    { file: 'bed_readings.csv', row: 5, found: '5 cells', expected: '7 cells, as in the header' },
  ]);
});

test('what one file states, another may not state otherwise', async () => {
  const folder = await files('place,period,source,fictional,rain\nbed:a,2024,source:book,yes,1\n', {
    'readings.csv': facts('id,place,sensor,period,value', 'reading:a-rain-2024,bed:a,sensor:rain,2024,2'),
  });
  expect(await database.problems(folder)).toEqual([
    {
      file: 'readings.csv',
      row: 2,
      column: 'id',
      found: 'reading:a-rain-2024',
      expected: expect.stringMatching(/^an id that no other file states otherwise, as bed_readings.csv in .* does on row 2$/),
    },
  ]);
});

test('a wide file without an open-ended column states nothing', async () => {
  expect(await database.problems(await files('place,period,source,fictional\nbed:a,2024,source:book,yes\n'))).toEqual([
    { file: 'bed_readings.csv', row: 1, expected: 'a column beside place, period, source, fictional' },
  ]);
});
