import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BASIS, facts, Folders, MANIFEST } from '../testing/folders.js';
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

const HEADER = 'id,name,soil,from,to,to_precision,last_confirmed_on,valid_from,valid_to,correction_reason';
const beds = (...rows: string[]) => folders.complete({ 'beds.csv': facts(HEADER, ...rows) });
const names = () => database.view('garden.bed', `id, name, coalesce(term_to::text, 'open'), coalesce(last_confirmed_on::text, 'never'), maintained_by`);
const NO_REASON = { file: 'beds.csv', column: 'correction_reason', expected: 'a reason: it changes what was recorded before' };

describe('what was recorded before', () => {
  const SAID = 'bed:a,A,CLAY,2020-01-01,,,2024-01-01,,,';

  test('is changed with a reason only: all rows that have none are told of at once, and nothing is recorded', async () => {
    await database.import(await beds(SAID, 'bed:b,B,,,,,,,,', 'bed:c,C,,,,,,,,', 'bed:d,D,,,,,,,,'));
    const rows = await database.rows();
    const changed = await beds('bed:a,A,SAND,2020-01-01,,,2024-01-01,,,', 'bed:b,B,,,,,,,,', 'bed:c,Changed,,,,,,,,', 'bed:d,Due,,,,,,,,Misread', 'bed:e,E,,,,,,,,');
    expect(await database.problems(changed)).toEqual([{ ...NO_REASON, row: 2 }, { ...NO_REASON, row: 4 }]);
    expect(await database.problems(changed, { dryRun: true })).toHaveLength(2);
    expect(await database.rows()).toBe(rows);
  });

  test.each([
    ['an end', 'bed:a,A,CLAY,2020-01-01,2025-01-01,,2024-01-01,,,'],
    ['an end, to the month', 'bed:a,A,CLAY,2020-01-01,2025-01-01,MONTH,2024-01-01,,,'],
    ['a later confirmation', 'bed:a,A,CLAY,2020-01-01,,,2024-02-01,,,'],
    ['both', 'bed:a,A,CLAY,2020-01-01,2025-01-01,,2024-02-01,,,'],
    ['other days, of which nothing was recorded', 'bed:a,A,SAND,,,,,2030-01-01,,', 'bed:a,A,CLAY,2020-01-01,,,2024-01-01,,2030-01-01,'],
  ])('needs no reason for news: %s', async (_, said, before = SAID) => {
    await database.import(await beds(before));
    expect((await database.import(await beds(said))).totals).toMatchObject({ changed: 1 });
  });

  test.each([
    ['a first day', 'bed:a,A,CLAY,2021-01-01,,,2024-01-01,,,'],
    ['an end and the soil', 'bed:a,A,SAND,2020-01-01,2025-01-01,,2024-01-01,,,'],
    ['an unknown end', 'bed:a,A,CLAY,2020-01-01,,UNKNOWN,2024-01-01,,,'],
    ['a confirmation taken back', 'bed:a,A,CLAY,2020-01-01,,,,,,'],
    ['an earlier confirmation', 'bed:a,A,CLAY,2020-01-01,,,2023-01-01,,,'],
    ['a cell left out', 'bed:a,A,,2020-01-01,,,2024-01-01,,,'],
    ['the days over which it holds', 'bed:a,A,CLAY,2020-01-01,,,2024-01-01,,2030-01-01,'],
  ])('needs one for anything else: %s', async (_, said) => {
    await database.import(await beds(SAID));
    expect(await database.problems(await beds(said))).toEqual([{ ...NO_REASON, row: 2 }]);
    expect(await database.problems(await beds(`${said}Misread`))).toEqual([]);
  });

  test('ends once: another end corrects the first', async () => {
    await database.import(await beds(SAID));
    await database.import(await beds('bed:a,A,CLAY,2020-01-01,2025-01-01,,2024-06-01,,,'));
    for (const said of ['bed:a,A,CLAY,2020-01-01,2026-01-01,,2024-06-01,,,', SAID]) expect(await database.problems(await beds(said))).toEqual([{ ...NO_REASON, row: 2 }]);
    expect(await names()).toEqual(['bed:a A 2025-01-01 2024-06-01 gardener:ann']);
  });

  test('may be confirmed without the reason that once corrected it', async () => {
    await database.import(await beds(SAID));
    await database.import(await beds('bed:a,B,CLAY,2020-01-01,,,2024-01-01,,,Misread'));
    await database.import(await beds('bed:a,B,CLAY,2020-01-01,,,2024-05-01,,,'));
    expect(await names()).toEqual(['bed:a B open 2024-05-01 gardener:ann']);
  });

  test('with a row above it stays what it is', async () => {
    await database.import(await beds('bed:a,Then,,,,,,2020-01-01,2024-01-01,', 'bed:a,Now,,,,,,2024-01-01,,'));
    const counts = await database.import(await beds('bed:a,First,,,,,,,2020-01-01,', 'bed:a,Then,,,,,,2020-01-01,2024-01-01,', 'bed:a,Now,,,,,,2024-01-01,,'));
    expect(counts.totals).toMatchObject({ added: 1, changed: 2 });
  });

  test('of plain things is replaced without a reason', async () => {
    await database.import(await folders.complete({}));
    expect(await database.problems(await folders.write({ ...BASIS, 'gardeners.csv': 'id,name\ngardener:ann,Anna\n' }))).toEqual([]);
  });
});

describe('what another maintains', () => {
  const BOB = { 'delivery.json': JSON.stringify({ ...MANIFEST, maintainedBy: 'gardener:bob', reportErrorsTo: 'mailto:bob@garden.example' }), 'gardeners.csv': 'id,name\ngardener:bob,Bob\n' };
  const NOT_HIS = { file: 'beds.csv', column: 'id', found: 'bed:a', expected: 'a change by its maintainer, gardener:ann' };
  const byBob = (...rows: string[]) => folders.complete({ ...BOB, 'beds.csv': facts(HEADER, ...rows) });
  beforeEach(async () => void (await database.import(await beds('bed:a,A,,,,,,,,', 'bed:b,B,,,,,,,,'))));

  test('is changed by its maintainer only, whatever the reason and however new', async () => {
    expect(await database.problems(await byBob('bed:a,Changed,,,,,,,,Misread', 'bed:c,C,,,,,,,,'))).toEqual([{ ...NOT_HIS, row: 2 }]);
    expect(await database.problems(await byBob('bed:a,A,,,2025-01-01,,,,,'))).toEqual([{ ...NOT_HIS, row: 2 }]);
    expect(await database.problems(await byBob('bed:a,A,,,,,,,,', 'bed:a,Added,,,,,,2024-01-01,,Misread'))).toEqual([{ ...NOT_HIS, row: 3 }]);
    expect(await names()).toEqual(['bed:a A open never gardener:ann', 'bed:b B open never gardener:ann']);
  });

  test('may be repeated, and stays with its maintainer', async () => {
    expect((await database.import(await byBob('bed:a,A,,,,,,,,', 'bed:c,C,,,,,,,,'))).files.find(({ file }) => file === 'beds.csv')).toMatchObject({ added: 1, changed: 0, unchanged: 1 });
    expect(await names()).toEqual(['bed:a A open never gardener:ann', 'bed:b B open never gardener:ann', 'bed:c C open never gardener:bob']);
    expect(await database.view('garden.bed', 'report_errors_to')).toEqual([MANIFEST.reportErrorsTo, MANIFEST.reportErrorsTo, 'mailto:bob@garden.example']);
  });
});
