import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ImportProgress } from './progress.js';
import { Folders, facts } from './testing/folders.js';
import { GardenDatabase } from './testing/garden-database.js';

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

const BEDS = facts('id,name,tags', 'bed:north,North,shade;damp', 'bed:south,South,');
const PLANTS = facts('id,name,bed,parent', 'plant:rose,Rose,bed:south,plant:old-rose', 'plant:old-rose,Old rose,bed:north,');

describe('an import', () => {
  test('records what a delivery says, with who maintains it', async () => {
    const folder = await folders.complete({ 'beds.csv': BEDS, 'plants.csv': PLANTS });
    const report = await database.import(folder);
    expect(report).toEqual({
      dryRun: false,
      files: [
        { folder, file: 'beds.csv', read: 2, added: 2, changed: 0, unchanged: 0 },
        { folder, file: 'gardeners.csv', read: 1, added: 1, changed: 0, unchanged: 0 },
        { folder, file: 'plants.csv', read: 2, added: 2, changed: 0, unchanged: 0 },
        { folder, file: 'sources.csv', read: 1, added: 1, changed: 0, unchanged: 0 },
      ],
      totals: { read: 6, added: 6, changed: 0, unchanged: 0 },
    });
    expect(await database.view('garden.bed', 'id, name, tags, maintained_by, report_errors_to')).toEqual([
      'bed:north North {shade,damp} gardener:ann mailto:errors@garden.example',
      'bed:south South {} gardener:ann mailto:errors@garden.example',
    ]);
    expect(await database.view('garden.plant', 'id, bed, parent')).toEqual(['plant:old-rose bed:north', 'plant:rose bed:south plant:old-rose']);
  });

  test('gives one file to all who take it', async () => {
    await database.import(await folders.complete({ 'beds.csv': BEDS }));
    expect(await database.view('weather_station.place', 'id, name')).toEqual(['bed:north North', 'bed:south South']);
    for (const schema of ['garden', 'weather_station']) expect(await database.run(`select id from ${schema}.source`)).toEqual([{ id: 'source:book' }]);
  });

  test('of the same changes nothing', async () => {
    const folder = await folders.complete({ 'beds.csv': BEDS, 'plants.csv': PLANTS });
    await database.import(folder);
    const rows = await database.rows();
    expect((await database.import(folder)).totals).toEqual({ read: 6, added: 0, changed: 0, unchanged: 6 });
    expect(await database.rows()).toBe(rows);
  });

  test('without a file, or without rows, records what there is', async () => {
    expect((await database.import(await folders.complete({ 'beds.csv': facts('id,name') }))).totals.added).toBe(2);
  });

  test('is seen as a whole by a read that begins when it is done', async () => {
    const corrections = Array.from({ length: 20 }, (_, index) => `bed:a,Name ${index},Because`);
    await database.import(await folders.complete({ 'beds.csv': facts('id,name,correction_reason', ...corrections) }));
    expect(await database.view('garden.bed', 'name', { knownAt: new Date().toISOString() })).toEqual(['Name 19']);
  });

  test('tells how far it is', async () => {
    const progress: ImportProgress[] = [];
    const folder = await folders.complete({ 'beds.csv': BEDS, 'plants.csv': PLANTS });
    await database.import(folder, { onProgress: (each) => progress.push(each) });
    // The source and the beds are recorded in both schemas.
    expect(progress.map(({ file, done, total }) => `${file} ${done}/${total}`)).toEqual([
      'sources.csv 1/9',
      'gardeners.csv 2/9',
      'beds.csv 4/9',
      'plants.csv 6/9',
      'sources.csv 7/9',
      'beds.csv 9/9',
    ]);
  });

  test('waits for another, and then sees what that one recorded', async () => {
    const folder = await folders.complete({ 'beds.csv': BEDS });
    const reports = await Promise.all([database.import(folder), database.import(folder)]);
    expect(new Set(reports.map(({ totals }) => totals.added))).toEqual(new Set([0, 4]));
    expect(await database.run('select count(*)::integer as versions from garden.bed_version')).toEqual([{ versions: 2 }]);
  });

  test('of the same folder twice is one of that folder', async () => {
    const folder = await folders.complete({ 'beds.csv': BEDS });
    expect((await database.import([folder, folder])).totals.read).toBe(4);
  });
});

describe('a dry run', () => {
  test('reports what would be done, and leaves nothing', async () => {
    const report = await database.import(await folders.complete({ 'beds.csv': BEDS, 'plants.csv': PLANTS }), { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, totals: { read: 6, added: 6 } });
    expect(await database.rows()).toBe(0);
  });

  test('tries every rule', async () => {
    const plants = facts('id,name,bed,rare', 'plant:rose,Rose,bed:south,yes');
    const problems = await database.problems(await folders.complete({ 'beds.csv': BEDS, 'plants.csv': plants }), { dryRun: true });
    expect(problems).toMatchObject([{ file: 'plants.csv', row: 2, rule: 'rare_is_noted' }]);
    expect(await database.rows()).toBe(0);
  });
});

describe('5,000 rows', () => {
  const beds = facts('id,name', ...Array.from({ length: 500 }, (_, index) => `bed:b${index},Bed ${index}`));
  const plant = (index: number): string => `plant:p${index},Plant ${index},bed:b${index % 500},${index},${index > 0 ? `plant:p${index - 1}` : ''}`;
  const plants = Array.from({ length: 4500 }, (_, index) => plant(index));
  const HEADER = 'id,name,bed,spot,parent';

  test('are recorded hundreds at a time, and skipped without being recorded', async () => {
    const folder = await folders.complete({ 'beds.csv': beds, 'plants.csv': facts(HEADER, ...plants) });
    const recorded: ImportProgress[] = [];
    const onProgress = (each: ImportProgress): void => void recorded.push(each);
    expect((await database.import(folder, { onProgress })).totals).toMatchObject({ added: 5002 });
    // The beds are recorded in both schemas.
    expect(recorded.at(-1)).toMatchObject({ done: 5503, total: 5503 });
    expect(recorded.length).toBeLessThan(30);
    recorded.splice(0);
    expect((await database.import(folder, { onProgress })).totals).toMatchObject({ unchanged: 5002 });
    expect(recorded).toEqual([]);
  });

  test('with two that are refused: these two are named', async () => {
    const wrong = plants.map((row, index) => (index === 1234 || index === 4321 ? row.replace(/plant:p\d+$/, `plant:p${index}`) : row));
    const problems = await database.problems(await folders.complete({ 'beds.csv': beds, 'plants.csv': facts(HEADER, ...wrong) }));
    expect(problems).toMatchObject([{ row: 1236, rule: 'not_its_own_parent' }, { row: 4323, rule: 'not_its_own_parent' }]);
    expect(await database.rows()).toBe(0);
  });
});
