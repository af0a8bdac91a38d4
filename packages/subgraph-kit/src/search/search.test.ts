import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrate } from '../database/migrate.js';
import { Source } from '../fact/source.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { checkedSearch } from './search.args.js';

const description = { name: 'spots', maintainer: Source, entities: [], resolvers: [], files: [], migrations: new URL('testing/', import.meta.url) };

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await migrate(database.database, [description]);
  await database.run('set search_path to spots, public');
  await database.run(`insert into source (id, description) values ('source:a', 'A')`);
  const spot = (id: string, name: string, code = id) => ({ id, attributes: { name, code, certainty: 'ESTABLISHED', source: 'source:a', fictional: true } });
  await database.run(`select record('spot', $1::jsonb)`, [
    JSON.stringify([spot('s1', 'Ommoord', 'BU01'), spot('s2', 'Groot Ommoord'), spot('s3', 'Curaçao-kade'), spot('s4', 'Rotterdam'), spot('s5', 'Amsterdam'), spot('s6', 'Oud')]),
  ]);
  await database.run(`select set_config('regiograaf.valid_on', '2026-01-01', false), set_config('regiograaf.known_at', '2999-01-01', false)`);
});

afterAll(() => database.close());

async function score(name: string, query: string): Promise<number> {
  const [row] = await database.run<{ score: number }>('select search_score(search_fold($1), search_fold($2)) as score', [name, query]);
  return row!.score;
}

async function found(query: string, most = 10): Promise<string[]> {
  const rows = await database.run<{ id: string }>(`select id from search_names('spot', $1, $2)`, [query, most]);
  return rows.map(({ id }) => id);
}

describe('a name fits', () => {
  test.each([
    ['the better the more of it is asked for', ['Ommoord', 'ommoor', 'omm', 'ord', 'omoord']],
    ['with its beginning rather than that of another word, rather than its middle', ['Prins Alexander', 'prins', 'alexa', 'exan', 'alxander']],
    ['without capitals, diacritics and signs', ['’s-Gravenland (’t Ooster-Éind)', 's gravenland t ooster eind', 'S-GRAVENLAND', 'oostereind']],
  ])('%s', async (_, [name, ...queries]) => {
    const scores = await Promise.all([name!, ...queries].map((query) => score(name!, query)));
    expect(scores[0]).toBe(1);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    for (const each of scores) expect(each).toBeGreaterThan(0.2);
  });

  test('hardly where it is another', async () => {
    expect(await score('Rotterdam', 'Ommoord')).toBeLessThan(0.2);
    expect(await score('Rotterdam', 'r%_')).toBeLessThan(0.95);
  });
});

describe('a text finds', () => {
  test.each([
    ['ommoord', ['s1', 's2']],
    ['Omoord', ['s1', 's2']],
    ['curacao', ['s3']],
    ['CURAÇAO KADE', ['s3']],
    ['kade', ['s3']],
    ['bu01', ['s1']],
    ['rotterdm', ['s4']],
    ['amstredam', ['s5']],
    ['dam', ['s4', 's5']],
    ['zzzz', []],
    ['%', []],
    ['--', []],
    ["'; drop table spot_version; --", []],
  ])('%j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('no more than asked for, the best', async () => {
    expect(await found('ommoord', 1)).toEqual(['s1']);
  });
});

test('a database of before there was a search gets it too', async () => {
  await database.run('drop function search_names');
  await database.run(`delete from migration where name = '001-search'`);
  await database.run('alter function search_fold rename to search_fold_before');
  await database.run('alter function search_score rename to search_score_before');
  expect(await migrate(database.database, [description])).toEqual(['spots/001-search']);
  expect(await found('bu01')).toEqual(['s1']);
});

test.each([
  [{ text: 'om' }, { text: 'om', most: 10 }],
  [{ text: '’t ij', first: 50 }, { text: '’t ij', most: 50 }],
])('%j is asked well', (args, expected) => {
  expect(checkedSearch(args)).toEqual(expected);
});

test.each([
  [{ text: '' }, 'BAD_USER_INPUT', 'text'],
  [{ text: ' a ' }, 'BAD_USER_INPUT', 'text'],
  [{ text: '%%%' }, 'BAD_USER_INPUT', 'text'],
  [{ text: 'ab\0' }, 'BAD_USER_INPUT', 'text'],
  [{ text: 'a'.repeat(101) }, 'BAD_USER_INPUT', 'text'],
  [{ text: 'ab', first: 0 }, 'PAGE_SIZE', 'first'],
  [{ text: 'ab', first: 51 }, 'PAGE_SIZE', 'first'],
])('%j is refused', (args, code, argument) => {
  expect(() => checkedSearch(args)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code, argument }) }));
});
