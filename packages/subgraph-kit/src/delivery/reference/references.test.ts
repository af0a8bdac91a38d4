import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BASIS, Folders, facts } from '../testing/folders.js';
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

const BEDS = facts('id,name', 'bed:north,North');
const PLANTS = facts('id,name,bed,gardener', 'plant:rose,Rose,bed:north,gardener:ann');
const SENSORS = facts('id,name,plants', 'sensor:rain,Rain,plant:rose');

describe('a reference', () => {
  test('to nothing known is a problem of its cell', async () => {
    const folder = await folders.write({
      'plants.csv': facts('id,name,bed,parent,companions,gardener', 'plant:a,A,bed:north,plant:a,plant:b,gardener:ann'),
      'sensors.csv': SENSORS,
    });
    expect(await database.problems(folder)).toEqual([
      { file: 'delivery.json', column: 'maintainedBy', found: 'gardener:ann', expected: 'the id of something known' },
      { file: 'plants.csv', row: 2, column: 'bed', found: 'bed:north', expected: 'the id of a known bed' },
      { file: 'plants.csv', row: 2, column: 'companions', found: 'plant:b', expected: 'a list, separated by ;, of the id of a known plant' },
      { file: 'plants.csv', row: 2, column: 'gardener', found: 'gardener:ann', expected: 'the id of a known gardener' },
      { file: 'plants.csv', row: 2, column: 'source', found: 'source:book', expected: 'the id of a known source' },
      { file: 'sensors.csv', row: 2, column: 'plants', found: 'plant:rose', expected: 'a list, separated by ;, of the id of a known plant' },
      { file: 'sensors.csv', row: 2, column: 'source', found: 'source:book', expected: 'the id of a known source' },
    ]);
  });

  test('is to what another folder delivers, whoever owns it', async () => {
    const one = await folders.write({ ...BASIS, 'sensors.csv': SENSORS, 'plants.csv': PLANTS });
    const other = await folders.write({ 'beds.csv': BEDS });
    const report = await database.import([one, other]);
    expect(report.totals).toEqual({ read: 5, added: 5, changed: 0, unchanged: 0 });
    expect(await database.view('weather_station.sensor', 'id, plants')).toEqual(['sensor:rain {plant:rose}']);
  });

  test('is to what was recorded before, in this subgraph or another', async () => {
    await database.import(await folders.complete({ 'beds.csv': BEDS }));
    await database.import(await folders.write({ 'plants.csv': PLANTS }));
    const report = await database.import(await folders.write({ 'sensors.csv': SENSORS, 'readings.csv': facts('id,place,sensor,period', 'reading:a,bed:north,sensor:rain,2024') }));
    expect(report.totals).toEqual({ read: 2, added: 2, changed: 0, unchanged: 0 });
  });

  test('is to a thing of the right kind', async () => {
    const folder = await folders.complete({ 'beds.csv': BEDS, 'plants.csv': facts('id,name,bed', 'plant:rose,Rose,gardener:ann') });
    expect(await database.problems(folder)).toEqual([
      { file: 'plants.csv', row: 2, column: 'bed', found: 'gardener:ann', expected: 'the id of a known bed' },
    ]);
  });
});
