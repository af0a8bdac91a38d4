import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { inTransaction } from '@regiograaf/subgraph-kit';
import { migratedTestDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGraphApart } from '../testing/graph-apart.js';
import { observing } from '../testing/observing.js';
import { onServer } from '../testing/on-server.js';

jest.setTimeout(120_000);

const STOPPED = 'regiograaf.sql.stopped';

onServer('what an operator sees of statements that a server stops')('a statement that a server stops', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await migratedTestDatabase(subgraphs);
  });
  afterAll(() => database.close());

  const ask = (url: string, signal?: AbortSignal): Promise<Response> =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ regions { id } themes { id } }"}', ...(signal ? { signal } : {}) });

  /** Whoever reads a region meanwhile waits. */
  const withoutRegions = (work: () => Promise<void>): Promise<void> =>
    inTransaction(database.database, async (sql) => {
      await sql.query('lock table regional_data.region_version in access exclusive mode');
      await work();
      return { result: undefined, keep: false };
    });

  const waiting = async (): Promise<boolean> => {
    const rows = await database.run(`select from pg_stat_activity where datname = current_database() and state = 'active' and wait_event_type = 'Lock'`);
    return rows.length > 0;
  };

  test('because it took too long is told by its subgraph, logged under the id that the caller got, and counted', async () => {
    let body: any;
    const seen = await observing(async (log) => {
      const graph = await startGraphApart(database, { log, statementTimeoutMs: 1_000 });
      await withoutRegions(async () => {
        body = await (await ask(graph.url)).json();
      });
      await graph.close();
    });
    const { id } = body.errors[0].extensions;
    expect(body).toMatchObject({ data: { regions: null, themes: [] }, errors: [{ path: ['regions'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'regional-data', id } }] });
    expect(seen.lines.filter((line) => line.includes(id))).toHaveLength(2);
    expect(seen.metric(STOPPED)).toEqual([{ attributes: { 'regiograaf.subgraph': 'regional-data', 'error.type': 'TIMED_OUT' }, value: 1 }]);
    expect(seen.metric('regiograaf.fetch.duration').map(({ attributes }) => attributes['regiograaf.outcome'])).toEqual(expect.arrayContaining(['OK', 'SUBGRAPH_UNAVAILABLE']));
    expect(seen.everything).not.toMatch(/region_version|statement timeout/);
    expect(JSON.stringify(body)).not.toMatch(/select|statement timeout/);
  });

  test('because the client of the gateway left is counted, and no trouble', async () => {
    const seen = await observing(async (log) => {
      const graph = await startGraphApart(database, { log, statementTimeoutMs: 3_600_000 });
      await withoutRegions(async () => {
        const leaving = new AbortController();
        const answer = ask(graph.url, leaving.signal);
        while (!(await waiting())) await sleep(20);
        leaving.abort();
        await expect(answer).rejects.toThrow('abort');
        while (await waiting()) await sleep(20);
      });
      expect((await ask(graph.url)).status).toBe(200);
      await graph.close();
    });
    expect(seen.metric(STOPPED)).toEqual([{ attributes: { 'regiograaf.subgraph': 'regional-data', 'error.type': 'CLIENT_LEFT' }, value: 1 }]);
    expect(seen.lines.filter((line) => /"level":"(warn|error)"/.test(line))).toEqual([]);
  });
});
