import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BASIS, Folders, facts, MANIFEST } from './testing/folders.js';
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

const importBeds = async (header: string, ...rows: string[]) => (await database.import(await folders.complete({ 'beds.csv': facts(header, ...rows) }))).files.find(({ file }) => file === 'beds.csv');
const names = (moments?: { validOn?: string; knownAt?: string }) => database.view('garden.bed', 'id, name', moments);
const now = (): string => new Date().toISOString();

describe('a term', () => {
  test('and its precisions are recorded as given, or as implied', async () => {
    await importBeds(
      'id,name,from,from_precision,to,to_precision,certainty',
      'bed:a,A,,,,,',
      'bed:b,B,2024-01-01,,2025-01-01,,PROPOSED',
      'bed:c,C,2024-01-01,YEAR,,UNKNOWN,EXPECTED',
      'bed:d,D,2024-02-02,UNKNOWN,2025-02-01,MONTH,',
    );
    const columns = `id, coalesce(term_from::text, 'none'), from_precision, coalesce(term_to::text, 'none'), coalesce(to_precision, 'none'), certainty`;
    expect(await database.view('garden.bed', columns)).toEqual([
      'bed:a none UNKNOWN none none ESTABLISHED',
      'bed:b 2024-01-01 DAY 2025-01-01 DAY PROPOSED',
      'bed:c 2024-01-01 YEAR none UNKNOWN EXPECTED',
      'bed:d 2024-02-02 UNKNOWN 2025-02-01 MONTH ESTABLISHED',
    ]);
  });

  test('a date of a file’s own is known to the day unless it says otherwise', async () => {
    await database.import(await folders.write({ ...BASIS, 'sources.csv': 'id,description,published_on\nsource:book,B,2024-05-05\nsource:b,B,\n' }));
    const rows = await database.run('select id, published_precision from "weather_station".source order by id');
    expect(rows).toEqual([{ id: 'source:b', published_precision: 'UNKNOWN' }, { id: 'source:book', published_precision: 'DAY' }]);
  });
});

describe('rows of one id', () => {
  test('hold each over its own days', async () => {
    const counts = await importBeds('id,name,valid_from,valid_to', 'bed:a,First,2020-01-01,2024-01-01', 'bed:a,Then,2024-01-01,');
    expect(counts).toMatchObject({ read: 2, added: 2, changed: 0 });
    expect(await names({ validOn: '2019-12-31' })).toEqual([]);
    expect(await names({ validOn: '2023-12-31' })).toEqual(['bed:a First']);
    expect(await names({ validOn: '2024-01-01' })).toEqual(['bed:a Then']);
  });

  test('correct one another in their order, each at a later moment', async () => {
    const counts = await importBeds('id,name,valid_from,valid_to,correction_reason', 'bed:a,One,,,', 'bed:b,B,,,', 'bed:a,Two,2024-01-01,,A typo', 'bed:a,Three,2024-05-01,2024-07-01,Another');
    expect(counts).toMatchObject({ read: 4, added: 2, changed: 2 });
    const moments = await database.run<{ at: string }>(`select to_json(lower(recorded) at time zone 'UTC') #>> '{}' || 'Z' as at from garden.bed_version group by lower(recorded) order by lower(recorded)`);
    expect(moments).toHaveLength(3);
    const at = (index: number) => names({ knownAt: moments[index]!.at });
    expect([await at(0), await at(1), await at(2)]).toEqual([['bed:a One', 'bed:b B'], ['bed:a Two', 'bed:b B'], ['bed:a Three', 'bed:b B']]);
    expect(await names({ validOn: '2024-08-01' })).toEqual(['bed:a Two', 'bed:b B']);
    expect(await database.view('garden.bed', 'id, recorded_because')).toEqual(['bed:a Another', 'bed:b']);
  });
});

describe('a later import', () => {
  test('records what changed, and keeps what was known before', async () => {
    await importBeds('id,name,surface,tags,paths', 'bed:a,A,2.5,x;y,3', 'bed:b,B,,,');
    const before = now();
    const counts = await importBeds('id,name,surface,tags,paths,correction_reason', 'bed:a,A,,,,Never measured', 'bed:b,B,,,,', 'bed:c,C,,,,');
    expect(counts).toMatchObject({ read: 3, added: 1, changed: 1, unchanged: 1 });
    const columns = `id, coalesce(surface::text, 'none'), tags, paths`;
    // What a cell no longer says falls back to the column's default.
    expect(await database.view('garden.bed', columns)).toEqual(['bed:a none {} 1', 'bed:b none {} 1', 'bed:c none {} 1']);
    expect(await database.view('garden.bed', columns, { knownAt: before })).toEqual(['bed:a 2.50 {x,y} 3', 'bed:b none {} 1']);
    expect(await database.run(`select id, count(*)::integer as versions from garden.bed_version group by id order by id`)).toEqual([
      { id: 'bed:a', versions: 2 },
      { id: 'bed:b', versions: 1 },
      { id: 'bed:c', versions: 1 },
    ]);
  });

  test('records a row that changed and all later ones of its id, and none of the earlier', async () => {
    const header = 'id,name,valid_from,valid_to,correction_reason';
    const rows = ['bed:a,One,,,', 'bed:a,Two,2024-01-01,,A typo', 'bed:a,Three,2024-05-01,2024-07-01,Another'];
    await importBeds(header, ...rows);
    const before = now();
    expect(await importBeds(header, rows[0]!, 'bed:a,Zwei,2024-01-01,,A typo', rows[2]!)).toMatchObject({ read: 3, changed: 2, unchanged: 1 });
    expect([await names({ validOn: '2023-01-01' }), await names({ validOn: '2024-02-01' }), await names()]).toEqual([['bed:a One'], ['bed:a Zwei'], ['bed:a Three']]);
    expect(await names({ validOn: '2024-02-01', knownAt: before })).toEqual(['bed:a Two']);
    expect(await importBeds(header, rows[0]!, 'bed:a,Zwei,2024-01-01,,A typo', rows[2]!)).toMatchObject({ unchanged: 3 });
  });

  test('may correct an earlier one by a row below it, or by itself with a reason', async () => {
    await importBeds('id,name,correction_reason', 'bed:a,One,');
    expect(await importBeds('id,name,correction_reason', 'bed:a,One,', 'bed:a,Two,Misread')).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await database.view('garden.bed', 'name, recorded_because')).toEqual(['Two Misread']);
  });

  test('records a new address for errors, and asks no reason', async () => {
    await importBeds('id,name', 'bed:a,A');
    const manifest = { ...MANIFEST, reportErrorsTo: 'https://new.example' };
    const report = await database.import(await folders.complete({ 'delivery.json': JSON.stringify(manifest), 'beds.csv': facts('id,name', 'bed:a,A') }));
    expect(report.totals).toMatchObject({ changed: 1, unchanged: 2 });
    expect(await database.view('garden.bed', 'report_errors_to')).toEqual(['https://new.example']);
  });

  test('replaces plain things, which have no history', async () => {
    await database.import(await folders.write({ ...BASIS, 'gardeners.csv': 'id,name,phone,languages\ngardener:ann,Ann,1,nl;en\ngardener:bob,Bob,,\n' }));
    const report = await database.import(await folders.write({ ...BASIS, 'gardeners.csv': 'id,name,phone,languages\ngardener:ann,Anna,,\ngardener:bob,Bob,,\n' }));
    expect(report.totals).toEqual({ read: 3, added: 0, changed: 1, unchanged: 2 });
    expect(await database.run('select id, name, phone, array_to_string(languages, $1) as languages from garden.gardener order by id', [','])).toEqual([
      { id: 'gardener:ann', name: 'Anna', phone: null, languages: '' },
      { id: 'gardener:bob', name: 'Bob', phone: null, languages: '' },
    ]);
  });

  test('does not undo what was taken out of the database since, as long as it is said alike', async () => {
    const folder = await folders.complete({});
    await database.import(folder);
    await database.run(`update garden.gardener set name = 'erased'`);
    await database.import(folder);
    expect(await database.run('select name from garden.gardener')).toEqual([{ name: 'erased' }]);
  });

  test('two deliveries that state the same state it once', async () => {
    const one = await folders.complete({ 'beds.csv': facts('id,name', 'bed:a,A') });
    const other = await folders.complete({ 'beds.csv': facts('id,name', 'bed:a,A', 'bed:b,B') });
    const report = await database.import([one, other]);
    expect(report.totals).toEqual({ read: 7, added: 4, changed: 0, unchanged: 3 });
  });

  test('at the moments of one import all subgraphs agree', async () => {
    await importBeds('id,name', 'bed:a,A');
    const [row] = await database.run(
      `select (select distinct lower(recorded) from garden.bed_version) = (select distinct lower(recorded) from weather_station.place_version) as agree`,
    );
    expect(row).toEqual({ agree: true });
  });
});
