import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { firstQuestions, subgraphs } from '@regiograaf/cli';
import { exampleFolders } from '@regiograaf/example-data';
import { importDeliveries, openEmbeddedDatabase } from '@regiograaf/subgraph-kit';
import { DataFolder } from '../testing/data-folder.js';
import { askAt, healthAt } from '../testing/http.js';
import { CLEAN, Processes, REFUSED, type RunningProcess } from '../testing/processes.js';

const processes = new Processes();
let folder: DataFolder;
/** Killed in the middle of loading the example data. */
let killed: RunningProcess;
let heldByTheKilled: number | null;
/** The one after it. */
let first: RunningProcess;
let url: string;
/** What it answered, by question. */
const answered = new Map<string, unknown>();

const start = (): RunningProcess => processes.start(['packages/cli/bin/regiograaf.js', 'start'], { PORT: '0', REGIOGRAAF_DATA: folder.path });

beforeAll(async () => {
  folder = await DataFolder.make();
  killed = start();
  await killed.says(/› [3-9]0%/);
  await killed.stop('SIGKILL');
  heldByTheKilled = await folder.holder();
  first = start();
  url = await first.says(/Regiograaf runs on (\S+)/);
});

afterAll(async () => {
  await processes.end();
  await folder.remove();
});

describe('a first start', () => {
  test('says what it does, and how far it is', () => {
    expect(killed.output).toMatch(/Opened the database: .+\n[^]*Brought its schemas up to date: \d+ migrations\n[^]*Loading the example data\n/);
    const percentages = [...first.output.matchAll(/› (\d+)%/g)].map(([, percent]) => Number(percent));
    expect(percentages).toEqual(percentages.toSorted((a, b) => a - b));
    expect(percentages.at(-1)).toBe(100);
    expect(percentages.length).toBeGreaterThan(5);
    expect(first.output).toContain(`Serving the graph on ${url}`);
  });

  test('takes over from one that was killed while it loaded, and loads all itself', () => {
    expect(heldByTheKilled).toBe(killed.pid);
    expect(first.output).toMatch(/Loaded the example data: \d+ rows/);
  });

  test('ends with the address, the place of the data, and three questions to try', () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(first.output).toContain(`Its data is in ${folder.path}.`);
    expect(firstQuestions).toHaveLength(3);
    for (const { who, query } of firstQuestions) expect(first.output).toContain(`# ${who}\n${query}\n`);
    expect(first.errors).toBe('');
  });

  test('says of its health that it lives and can answer', async () => {
    expect(await healthAt(url, 'live')).toEqual({ status: 200, body: { live: true } });
    const all = Object.fromEntries(subgraphs.map(({ name }) => [name, 'READY']));
    expect(await healthAt(url, 'ready')).toEqual({ status: 200, body: { ready: true, subgraphs: all } });
  });

  test.each(firstQuestions)('answers over HTTP: $who', async ({ query }) => {
    const { data, errors } = await askAt(url, query);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    answered.set(query, data);
  });

  test('keeps a second process off its data, which is told who holds them, and goes on itself', async () => {
    const second = start();
    expect(await second.exited).toEqual(REFUSED);
    expect(second.errors).toContain(`${folder.path} is in use by process ${first.pid} `);
    expect(second.errors).toContain('choose another folder with REGIOGRAAF_DATA');
    expect(second.errors).not.toContain('    at ');
    expect(await folder.holder()).toBe(first.pid);
    for (const { query } of firstQuestions) expect((await askAt(url, query)).data).toEqual(answered.get(query));
  });

  test('stops cleanly at SIGTERM', async () => {
    expect(await first.stop('SIGTERM')).toEqual(CLEAN);
    expect(first.errors).toBe('');
    expect(await folder.holder()).toBeNull();
  });
});

describe('a second start', () => {
  test('loads nothing, answers the same, and stops cleanly at SIGINT', async () => {
    const second = start();
    const address = await second.says(/Regiograaf runs on (\S+)/);
    expect(second.output).toContain('Its schemas are up to date');
    expect(second.output).toContain('SKIPPED: The graph holds data already');
    expect(second.output).not.toContain('%');
    for (const { query } of firstQuestions) expect((await askAt(address, query)).data).toEqual(answered.get(query));
    expect(await second.stop('SIGINT')).toEqual(CLEAN);
    expect(await folder.holder()).toBeNull();
  });

  test('leaves the data whole: to say all of it again adds and changes nothing', async () => {
    const database = await openEmbeddedDatabase(folder.path);
    try {
      const { totals } = await importDeliveries({ database, subgraphs, folders: exampleFolders, dryRun: true });
      expect(totals).toEqual({ read: totals.read, added: 0, changed: 0, unchanged: totals.read });
      expect(totals.read).toBe(Number(await first.says(/Loaded the example data: (\d+) rows/)));
    } finally {
      await database.close();
    }
  });
});
