import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { presentMoments } from '../temporal/moments.js';
import { Folders, facts } from './testing/folders.js';
import { GardenDatabase } from './testing/garden-database.js';

let database: GardenDatabase;
const folders = new Folders();
beforeAll(async () => {
  database = await GardenDatabase.open();
});
afterAll(async () => {
  await database.close();
  await folders.remove();
});

type Files = Parameters<Folders['complete']>[0];

async function problemsOf(files: Files): Promise<object[]> {
  return database.problems(await folders.complete(files));
}

const BED = 'bed:north,North';
const BEDS = facts('id,name', BED);

describe('a folder', () => {
  test('that is not there', async () => {
    expect(await database.problems('no-such-folder')).toEqual([
      { file: 'delivery.json', expected: 'a folder with this file; there is none of this name' },
    ]);
  });

  test('without a manifest, with an unknown file, and others that are no part of it', async () => {
    const problems = await problemsOf({ 'delivery.json': null, 'bedz.csv': '', 'beds.xlsx': '', 'README.md': '# Beds', '.hidden': '' });
    const expected = 'one of delivery.json, sources.csv, gardeners.csv, beds.csv, plants.csv, sensors.csv, readings.csv, bed_readings.csv';
    expect(problems).toEqual([
      { file: 'beds.xlsx', found: 'beds.xlsx', expected },
      { file: 'bedz.csv', found: 'bedz.csv', expected },
      { file: 'delivery.json', expected: 'this file, which says who delivers what' },
    ]);
  });

  test('whose manifest names someone unknown', async () => {
    const manifest = { title: 'T', publisher: 'P', region: 'valley:low', maintainedBy: 'gardener:bob', reportErrorsTo: 'mailto:a@b.example' };
    expect(await problemsOf({ 'delivery.json': JSON.stringify(manifest) })).toEqual([
      { file: 'delivery.json', column: 'maintainedBy', found: 'gardener:bob', expected: 'the id of something known' },
      { file: 'delivery.json', column: 'region', found: 'valley:low', expected: 'the id of something known' },
    ]);
  });
});

describe('a header', () => {
  test('with unknown, repeated, empty and missing columns', async () => {
    // The second subgraph that takes the beds knows fewer columns; what one of them knows is known.
    expect(await problemsOf({ 'beds.csv': 'id,soil,colour,soil,,source\nbed:a,CLAY,red,SAND,x,source:book\n' })).toEqual([
      { file: 'beds.csv', row: 1, found: '', expected: 'a header above column 5' },
      {
        file: 'beds.csv',
        row: 1,
        column: 'colour',
        found: 'colour',
        expected:
          'one of id, name, surface, soil, tags, paths, from, from_precision, to, to_precision, certainty, source, fictional, last_confirmed_on, note, valid_from, valid_to, correction_reason',
      },
      { file: 'beds.csv', row: 1, column: 'fictional', expected: 'this column: `yes` or `no`' },
      { file: 'beds.csv', row: 1, column: 'name', expected: 'this column: text' },
      { file: 'beds.csv', row: 1, column: 'soil', found: 'soil', expected: 'each header once' },
    ]);
  });

  test('of a file that cannot be read: what refers to its rows is not blamed', async () => {
    expect(await problemsOf({ 'beds.csv': 'id;name\n', 'plants.csv': facts('id,name,bed', 'plant:rose,Rose,bed:north') })).toEqual([
      { file: 'beds.csv', row: 1, found: 'id;name', expected: 'cells separated by commas; many a spreadsheet writes ; instead' },
    ]);
  });
});

describe('cells', () => {
  test('each by its column, all at once, with the row as in the file', async () => {
    const beds = ['id,name,surface,soil,tags,paths,last_confirmed_on,source,fictional', 'bed:a,"two', 'lines",1,CLAY,x,1,2024-01-01,source:book,no', 'beet:b,,"1,5",clay,x;;y,a lot,1-1-2024,,maybe', ''];
    expect(await problemsOf({ 'beds.csv': beds.join('\n') })).toEqual([
      { file: 'beds.csv', row: 4, column: 'fictional', found: 'maybe', expected: '`yes` or `no`' },
      { file: 'beds.csv', row: 4, column: 'id', found: 'beet:b', expected: 'an id like `bed:…`' },
      { file: 'beds.csv', row: 4, column: 'last_confirmed_on', found: '1-1-2024', expected: 'a date as YYYY-MM-DD, not after today' },
      { file: 'beds.csv', row: 4, column: 'name', found: '', expected: 'text' },
      { file: 'beds.csv', row: 4, column: 'paths', found: 'a lot', expected: 'a whole number' },
      { file: 'beds.csv', row: 4, column: 'soil', found: 'clay', expected: 'one of CLAY, SAND' },
      { file: 'beds.csv', row: 4, column: 'source', found: '', expected: 'the id of a known source' },
      { file: 'beds.csv', row: 4, column: 'surface', found: '1,5', expected: 'a number with a decimal point' },
      { file: 'beds.csv', row: 4, column: 'tags', found: 'x;;y', expected: 'a list, separated by ;, of text' },
    ]);
  });

  test('of a ragged row are not read, but its id may be referred to', async () => {
    const beds = `${BEDS}bed:short,Short\n`;
    expect(await problemsOf({ 'beds.csv': beds, 'plants.csv': facts('id,name,bed', 'plant:rose,Rose,bed:short') })).toEqual([
      { file: 'beds.csv', row: 3, found: '2 cells', expected: '4 cells, as in the header' },
    ]);
  });

  test('that do not go together, by the file’s own rule; not where a cell is wrong by itself', async () => {
    const plants = facts('id,name,bed,parent,companions', 'plant:a,A,bed:north,,', 'plant:b,B,bed:north,plant:a,plant:a', 'plant:c,,bed:north,plant:a,plant:a');
    expect(await problemsOf({ 'beds.csv': BEDS, 'plants.csv': plants })).toEqual([
      { file: 'plants.csv', row: 3, column: 'companions', found: 'plant:a', expected: 'no parent among the companions' },
      { file: 'plants.csv', row: 4, column: 'name', found: '', expected: 'text' },
    ]);
  });
});

describe('dates', () => {
  const COLUMNS = 'id,name,from,from_precision,to,to_precision,valid_from,valid_to';

  test.each([
    ['2024-02-01,,2024-02-01,,,', 'to', '2024-02-01', 'a date after from, 2024-02-01'],
    ['2024-02-01,,2023-02-01,,,', 'to', '2023-02-01', 'a date after from, 2024-02-01'],
    [',,,,2024-02-01,2024-02-01', 'valid_to', '2024-02-01', 'a date after valid_from, 2024-02-01'],
    [',DAY,,,,', 'from_precision', 'DAY', 'nothing or UNKNOWN, as from is empty'],
    [',,,YEAR,,', 'to_precision', 'YEAR', 'nothing or UNKNOWN, as to is empty'],
    [',,,WEEK,,', 'to_precision', 'WEEK', 'one of DAY, MONTH, YEAR, UNKNOWN'],
    ['2024-02-03,MONTH,,,,', 'from', '2024-02-03', 'the first day of a month, as from_precision is MONTH'],
    [',,2024-02-01,YEAR,,', 'to', '2024-02-01', 'the first day of a year, as to_precision is YEAR'],
    ['2024-02-30,MONTH,,,,', 'from', '2024-02-30', 'a date as YYYY-MM-DD'],
  ])('%s', async (cells, column, found, expected) => {
    expect(await problemsOf({ 'beds.csv': facts(COLUMNS, `bed:a,A,${cells}`) })).toEqual([{ file: 'beds.csv', row: 2, column, found, expected }]);
  });

  test('of what has been, such as a confirmation, are not after today in the Netherlands', async () => {
    const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const files = (day: string) => ({
      'sources.csv': `id,description,published_on\nsource:book,B,${day}\n`,
      'beds.csv': facts('id,name,last_confirmed_on,to', `bed:a,A,${day},${inDays(100)}`),
    });
    const expected = 'a date as YYYY-MM-DD, not after today';
    const found = inDays(3);
    expect(await problemsOf(files(found))).toEqual([
      { file: 'beds.csv', row: 2, column: 'last_confirmed_on', found, expected },
      { file: 'sources.csv', row: 2, column: 'published_on', found, expected },
    ]);
    expect(await database.problems(await folders.complete(files(presentMoments().validOn)), { dryRun: true })).toEqual([]);
  });

  test('of a file’s own go by their name', async () => {
    expect(await problemsOf({ 'sources.csv': 'id,description,published_on,published_precision\nsource:book,B,2024-05-05,YEAR\nsource:b,B,,MONTH\n' })).toEqual([
      { file: 'sources.csv', row: 2, column: 'published_on', found: '2024-05-05', expected: 'the first day of a year, as published_precision is YEAR' },
      { file: 'sources.csv', row: 3, column: 'published_precision', found: 'MONTH', expected: 'nothing or UNKNOWN, as published_on is empty' },
    ]);
  });
});

describe('ids', () => {
  test('that occur twice: over other days, as a correction with its reason, or not at all', async () => {
    const beds = facts(
      'id,name,valid_from,valid_to,correction_reason',
      'bed:a,A,,2024-01-01,',
      'bed:a,B,2024-01-01,,',
      'bed:a,C,2023-12-31,2024-01-02,A typing error',
      'bed:a,D,2025-01-01,2026-01-01,',
    );
    expect(await problemsOf({ 'beds.csv': beds })).toEqual([
      { file: 'beds.csv', row: 5, column: 'correction_reason', found: '', expected: 'why it corrects row 3, which has the same id and holds over the same days' },
    ]);
  });

  test('of plain things occur once', async () => {
    expect(await problemsOf({ 'gardeners.csv': 'id,name\ngardener:ann,Ann\ngardener:bob,Bob\ngardener:ann,Ann\n' })).toEqual([
      { file: 'gardeners.csv', row: 4, column: 'id', found: 'gardener:ann', expected: 'an id of its own; row 2 has it too' },
    ]);
  });

  test('in two deliveries must be of the same', async () => {
    const first = await folders.complete({ 'beds.csv': facts('id,name', BED, 'bed:south,South') });
    const second = await folders.complete({ 'beds.csv': facts('id,name', BED, 'bed:south,Zuid') });
    expect(await database.problems([first, second])).toEqual([
      { folder: second, file: 'beds.csv', row: 3, column: 'id', found: 'bed:south', expected: `an id that no other file states otherwise, as beds.csv in ${first} does on row 3` },
    ]);
  });
});

test('whatever was refused, nothing of it was kept', async () => {
  expect(await database.rows()).toBe(0);
});
