import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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

const BEDS = facts('id,name,surface', 'bed:north,North,', 'bed:south,South,');
const PLANT_COLUMNS = 'id,name,bed,spot,parent,from,rare,note,correction_reason';

async function refused(files: Record<string, string>): Promise<object[]> {
  const before = await database.rows();
  const problems = await database.problems(await folders.complete(files));
  // Nothing in any schema, however late the refusal came.
  expect(await database.rows()).toBe(before);
  return problems;
}

describe('what the database refuses is a problem of its row', () => {
  test('a check of one column', async () => {
    expect(await refused({ 'beds.csv': facts('id,name,surface', 'bed:north,North,1', 'bed:south,South,0') })).toEqual([
      { file: 'beds.csv', row: 3, column: 'surface', found: '0', expected: 'a value within the bounds of surface', rule: 'bed_version_surface_check' },
    ]);
  });

  test('a value that does not fit', async () => {
    expect(await refused({ 'beds.csv': facts('id,name,surface', 'bed:north,North,12345') })).toEqual([
      { file: 'beds.csv', row: 2, found: 'numeric field overflow', expected: 'a row that keeps the rules' },
    ]);
  });

  test('a rule on a row', async () => {
    expect(await refused({ 'beds.csv': BEDS, 'plants.csv': facts(PLANT_COLUMNS, 'plant:a,A,bed:north,,plant:a,,,,') })).toEqual([
      { file: 'plants.csv', row: 2, expected: 'the rule “not its own parent” to hold', rule: 'not_its_own_parent' },
    ]);
  });

  test('a rule between rows, named with both rows and what they have in common', async () => {
    const plants = facts(PLANT_COLUMNS, 'plant:a,A,bed:north,1,,2024-01-01,,,', 'plant:b,B,bed:south,1,,2024-01-01,,,', 'plant:c,C,bed:north,1,,2023-01-01,,,');
    expect(await refused({ 'beds.csv': BEDS, 'plants.csv': plants })).toEqual([
      {
        file: 'plants.csv',
        row: 4,
        found: expect.stringMatching(/^plant:c overlaps plant:a: bed, spot, term, valid, recorded = bed:north, 1, \[2023-01-01,\), /),
        expected: 'the rule “one plant per spot” to hold; another row has the same',
        rule: 'one_plant_per_spot',
      },
    ]);
  });

  test('a rule that is raised by hand, at the end; also one that only a later row of an id breaks', async () => {
    const plants = facts(
      PLANT_COLUMNS,
      'plant:a,A,bed:north,,,,yes,By the gate,',
      'plant:b,B,bed:north,,,,no,,',
      'plant:a,A,bed:north,,,,yes,,Nobody knows',
      'plant:c,C,bed:north,,,,yes,,',
    );
    expect(await refused({ 'beds.csv': BEDS, 'plants.csv': plants })).toEqual([
      { file: 'plants.csv', row: 4, column: 'note', found: 'plant:a is rare and has no note', expected: 'a note that says where it was found', rule: 'rare_is_noted' },
      { file: 'plants.csv', row: 5, column: 'note', found: 'plant:c is rare and has no note', expected: 'a note that says where it was found', rule: 'rare_is_noted' },
    ]);
  });

  test('of several files at once; not of rows that refer to a refused one, nor of rows that wait for a later file', async () => {
    const files = {
      'beds.csv': facts('id,name,surface', 'bed:north,North,-1', 'bed:large,Large,60', 'bed:empty,Empty,70'),
      'plants.csv': facts(PLANT_COLUMNS, 'plant:b,B,bed:north,,plant:c,,,,', 'plant:c,C,bed:large,,plant:c,,,,'),
    };
    expect(await refused(files)).toEqual([
      { file: 'beds.csv', row: 2, column: 'surface', found: '-1', expected: 'a value within the bounds of surface', rule: 'bed_version_surface_check' },
      { file: 'beds.csv', row: 3, found: 'bed:large is large and nothing grows in it', expected: 'the rule “large bed is planted” to hold', rule: 'large_bed_is_planted' },
      { file: 'beds.csv', row: 4, found: 'bed:empty is large and nothing grows in it', expected: 'the rule “large bed is planted” to hold', rule: 'large_bed_is_planted' },
      { file: 'plants.csv', row: 3, expected: 'the rule “not its own parent” to hold', rule: 'not_its_own_parent' },
    ]);
    const mended = { ...files, 'plants.csv': files['plants.csv'].replace('bed:large,,plant:c', 'bed:large,,') };
    expect(await refused(mended)).toMatchObject([{ row: 2 }, { row: 4 }]);
  });

  test('rows that can only be judged together are no problem of one another', async () => {
    const large = Array.from({ length: 150 }, (_, index) => `bed:large${index},Large,60`);
    const plants = large.map((_, index) => `plant:p${index},P,bed:large${index},,,,,,`);
    const files = { 'beds.csv': facts('id,name,surface', ...large, 'bed:wrong,Wrong,-1'), 'plants.csv': facts(PLANT_COLUMNS, ...plants) };
    expect(await refused(files)).toMatchObject([{ file: 'beds.csv', row: 152, column: 'surface' }]);
  });

  test('up to a hundred rows', async () => {
    const beds = Array.from({ length: 150 }, (_, index) => `bed:b${index},B,-1`);
    const problems = await refused({ 'beds.csv': facts('id,name,surface', ...beds) });
    expect(problems).toHaveLength(101);
    expect(problems[0]).toEqual({ file: 'beds.csv', expected: 'fewer than 100 rows that the database refuses; what comes after these is not judged yet' });
    expect(problems[100]).toMatchObject({ row: 101 });
  });

  test('after an import that was accepted, all of that stays as it was', async () => {
    await database.import(await folders.complete({ 'beds.csv': BEDS }));
    expect(await refused({ 'beds.csv': facts('id,name,surface,correction_reason', 'bed:north,Noord,1,A new name', 'bed:new,New,-1,') })).toHaveLength(1);
    expect(await database.view('garden.bed', 'id, name')).toEqual(['bed:north North', 'bed:south South']);
  });
});

test('what makes room and what takes it may stand in any order', async () => {
  await database.import(await folders.complete({ 'beds.csv': BEDS, 'plants.csv': facts('id,name,bed,spot,to', 'plant:a,A,bed:north,1,', 'plant:b,B,bed:north,2,') }));
  const plants = facts('id,name,bed,spot,to,from,correction_reason', 'plant:c,C,bed:north,1,,2024-01-01,', 'plant:a,A,bed:north,1,2024-01-01,,', 'plant:b,B,bed:north,3,,,Miscounted');
  expect((await database.import(await folders.complete({ 'beds.csv': BEDS, 'plants.csv': plants }))).totals).toMatchObject({ added: 1, changed: 2 });
});

test('an error that is no fault of the delivery is no refusal', async () => {
  await database.run('alter table garden.bed_version rename column soil to ground');
  const folder = await folders.complete({ 'beds.csv': BEDS });
  await expect(database.import(folder)).rejects.toThrow('beds.csv fills the column soil, which garden.bed_version does not have.');
  await database.run('alter table garden.bed_version rename column ground to soil');
  expect(await database.rows()).toBe(0);
});
