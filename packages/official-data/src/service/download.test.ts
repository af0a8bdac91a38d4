import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitFigures } from '../figures/figures.js';
import { CbsService } from '../testing/cbs-service.js';
import { download, forget } from './download.js';
import { downloadedTable } from './downloaded-table.js';
import { ServiceFailure } from './request.js';

let service: CbsService;
let folder: string;

beforeEach(async () => {
  service = await CbsService.start({ rows: 23_000 });
  folder = await mkdtemp(join(tmpdir(), 'download-'));
});
afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

const PATIENCE = { tries: 3, waitMs: 1, timeoutMs: 20_000 };
const run = (onProgress?: (rows: number) => void) => download({ table: '84799NED', folder: join(folder, '84799NED'), service: service.url, patience: PATIENCE, ...(onProgress ? { onProgress } : {}) });

async function inhabitants(pages: readonly string[]): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  const table = await downloadedTable('84799NED', { pages, title: undefined });
  await visitFigures(table, {
    figures: ({ code, figures }) => void found.set(code!, figures['inhabitants']),
    problem: (problem) => expect(problem).toBeUndefined(),
    leftOut: () => {},
    columns: () => {},
  });
  return found;
}

test('a table is read page by page, as the service gives ten thousand rows at once', async () => {
  const seen: number[] = [];
  const { pages, publishedOn, rows } = await run((each) => seen.push(each));
  expect({ publishedOn, rows, seen }).toEqual({ publishedOn: '2021-03-30', rows: 23_000, seen: [10_000, 20_000, 23_000] });
  const found = await inhabitants(pages);
  expect(found).toEqual(new Map(service.expected));
});

test('what is too busy, fails or breaks off is asked again, after the time that it asks for', async () => {
  service.before('page 2', { status: 429, headers: { 'retry-after': '0' } }, { status: 503 });
  service.before('page 3', { cutOff: true });
  service.before('TableInfos', { status: 500 });
  const { pages } = await run();
  expect((await inhabitants(pages)).size).toBe(service.expected.length);
  expect(service.asked).toEqual(['TableInfos', 'TableInfos', 'page 1', 'page 2', 'page 2', 'page 2', 'page 3', 'page 3']);
});

test('where it fails for good, the next run goes on at the page where it stopped', async () => {
  service.before('page 3', { status: 503 }, { status: 503 }, { status: 503 });
  await expect(run()).rejects.toThrow(/answered 503.*run the same command again to go on/);
  service.asked.length = 0;
  const { pages } = await run();
  expect(service.asked).toEqual(['TableInfos', 'page 3']);
  expect((await inhabitants(pages)).size).toBe(service.expected.length);
  service.asked.length = 0;
  await run();
  expect(service.asked).toEqual(['TableInfos']);
  await forget(join(folder, '84799NED'));
  expect(await readdir(folder)).toEqual([]);
});

test('a table that changed since is read anew', async () => {
  service.before('page 2', { status: 503 }, { status: 503 }, { status: 503 });
  await expect(run()).rejects.toThrow(ServiceFailure);
  service.modified = '2021-06-30T02:00:00';
  service.asked.length = 0;
  expect((await run()).publishedOn).toBe('2021-06-30');
  expect(service.asked).toEqual(['TableInfos', 'page 1', 'page 2', 'page 3']);
});

test('the year of a table that nobody knows is that of its title', async () => {
  service.title = ' Kerncijfers wijken en buurten 2031 ';
  const found = await download({ table: '99999NED', folder: join(folder, 'x'), service: service.url, patience: PATIENCE });
  expect(found.title).toBe('Kerncijfers wijken en buurten 2031');
  expect(await downloadedTable('99999NED', found)).toMatchObject({ table: '99999NED', title: found.title, year: 2031 });
  service.title = 'Kerncijfers';
  const untold = await downloadedTable('99999NED', await download({ table: '99999NED', folder: join(folder, 'y'), service: service.url, patience: PATIENCE }));
  const problems: unknown[] = [];
  await visitFigures(untold, { figures: () => {}, problem: (problem) => void problems.push(problem), leftOut: () => {}, columns: () => {} });
  expect(problems).toEqual([{ file: 'table 99999NED', row: 1, expected: 'a year, given with `--year`: of table 99999NED it is not known, and its rows do not say it' }]);
});

test('what is not there is not asked again, and another service is not trusted', async () => {
  await expect(download({ table: '11111NED', folder: join(folder, 'x'), service: service.url, patience: PATIENCE })).rejects.toThrow('it answered 404');
  expect(service.asked).toEqual(['not found']);
  service.nextService = 'https://elsewhere.example/';
  await expect(run()).rejects.toThrow('The service says that the next page is at https://elsewhere.example, which is another service.');
});
