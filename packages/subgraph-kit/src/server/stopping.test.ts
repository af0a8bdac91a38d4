import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTransaction } from '../delivery/recording/transaction.js';
import type { Log } from '../log/log.js';
import { hasServer } from '../testing/has-server.js';
import { migratedTestDatabase } from '../testing/prepared-database.js';
import type { TestDatabase } from '../testing/test-database.js';
import { listen, type Listening } from './http.js';
import { startSubgraph, type RunningSubgraph } from './subgraph-server.js';
import { slow } from './testing/slow.js';

// What is waited for comes at once, or never.
jest.setTimeout(120_000);

let database: TestDatabase;
let subgraph: RunningSubgraph;
let listening: Listening;
const logged: Parameters<Log>[0][] = [];
const log: Log = (entry) => void logged.push(entry);
const printed = jest.spyOn(console, 'error');

beforeAll(async () => {
  database = await migratedTestDatabase([slow]);
  // What ends here ends because somebody left, not because its time is over.
  subgraph = await startSubgraph(slow, database.database, { statementTimeoutMs: 3_600_000, log });
  listening = await listen(subgraph, { host: '127.0.0.1', port: 0 }, { requests: 'anyone', log });
});
afterEach(() => void logged.splice(0));
afterAll(async () => {
  await listening.close();
  await subgraph.close();
  await database.close();
  printed.mockRestore();
});

/** Asks over HTTP; `leave` hangs up. */
function asking(query: string): { answer: Promise<any>; leave: () => Promise<void> } {
  const leaving = new AbortController();
  const body = JSON.stringify({ query });
  const answer = fetch(listening.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: leaving.signal }).then((response) => response.json());
  answer.catch(() => undefined);
  return {
    answer,
    leave: async () => {
      leaving.abort();
      await expect(answer).rejects.toThrow('abort');
    },
  };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

const outcomes = (): unknown[] => logged.filter(({ message }) => message === 'answered').map((entry) => (entry as { outcome?: unknown }).outcome);
const steps = async (): Promise<number> => {
  const [row] = await database.run<{ taken: number }>('select case when is_called then last_value else 0 end::int as taken from slow.step');
  return row!.taken;
};

describe('when whoever asked has left', () => {
  test.each(['over HTTP', 'in the same process'])('no further statement begins: %s', async (how) => {
    const before = await steps();
    if (how === 'over HTTP') {
      const { leave } = asking('{ steps }');
      await until(async () => (await steps()) > before);
      await leave();
    } else {
      const leaving = new AbortController();
      const answer = subgraph.execute({ query: '{ steps }' }, undefined, leaving.signal);
      await until(async () => (await steps()) > before);
      leaving.abort();
      await answer;
    }
    await until(() => outcomes().length > 0);
    expect(outcomes()).toEqual(['CLIENT_LEFT']);
    expect(await steps()).toBe(before + 1);
    expect(logged.filter(({ level }) => level !== 'debug')).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
  });

  test('what is asked afterwards is not answered at all', async () => {
    const before = await steps();
    await subgraph.execute({ query: '{ step }' }, undefined, AbortSignal.abort());
    expect(await steps()).toBe(before);
    expect(await asking('{ step }').answer).toEqual({ data: { step: before + 1 } });
  });
});

describe('a statement of a read has a time limit', () => {
  test('in proportion to what the gateway waits, or as it is set', async () => {
    const usual = await startSubgraph(slow, database.database, { log });
    const answers = [await subgraph.execute({ query: '{ connection }' }), await usual.execute({ query: '{ connection }' })];
    await usual.close();
    expect(answers).toEqual([{ data: { connection: expect.stringMatching(/ 1h$/) } }, { data: { connection: expect.stringMatching(/ 8s$/) } }]);
  });

  test('which an import has not', async () => {
    const limit = await inTransaction(database.database, async (sql) => {
      const [row] = await sql.query<{ limit: string }>(`select current_setting('statement_timeout') as limit`);
      return { result: row!.limit, keep: false };
    });
    expect(limit).toBe('0');
  });
});

(hasServer('statements that a server stops') ? describe : describe.skip)('on a server', () => {
  const running = (text: string) => async (): Promise<boolean> => {
    const rows = await database.run(`select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and position($1 in query) > 0`, [text]);
    return rows.length > 0;
  };
  const pool = (): Promise<{ waitingCount: number }> => (subgraph.orm.em.getDriver().getConnection() as unknown as { getNativeClient: () => Promise<{ waitingCount: number }> }).getNativeClient();
  const connection = async (): Promise<string> => ((await asking('{ connection }').answer) as { data: { connection: string } }).data.connection;

  test('what runs for whoever leaves is cancelled, and its connection serves the next', async () => {
    const before = await connection();
    const { leave } = asking('{ sleep }');
    await until(running('pg_sleep'));
    await leave();
    await until(async () => !(await running('pg_sleep')()));
    expect(await connection()).toBe(before);
    await nothingIsLeft();
    expect(outcomes()).toEqual(['OK', 'CLIENT_LEFT', 'OK']);
  });

  test('so is what waits for a lock', async () => {
    await inTransaction(database.database, async (sql) => {
      await sql.query('lock table slow.source in access exclusive mode');
      const { leave } = asking('{ sources }');
      await until(running('"source"'));
      await leave();
      await until(async () => !(await running('"source"')()));
      return { result: undefined, keep: false };
    });
    expect(await asking('{ sources }').answer).toEqual({ data: { sources: [] } });
    await nothingIsLeft();
  });

  test('who waits for a connection and leaves asks nothing', async () => {
    const before = await steps();
    const sleeping = asking('{ sleep }');
    await until(running('pg_sleep'));
    const waiting = asking('{ step }');
    const staying = asking('{ connection }');
    await until(async () => (await pool()).waitingCount === 2);
    await waiting.leave();
    await sleeping.leave();
    expect(await staying.answer).toEqual({ data: { connection: expect.any(String) } });
    await until(() => outcomes().length === 3);
    expect(await steps()).toBe(before);
  });

  test('what takes too long is stopped, told as such and logged, in no word of the database', async () => {
    const brief = await startSubgraph(slow, database.database, { statementTimeoutMs: 1_000, log });
    const { data, errors } = await brief.execute({ query: '{ sleep again: sleep connection }' });
    await brief.close();
    expect(data).toMatchObject({ sleep: null, again: null, connection: expect.stringMatching(/ 1s$/) });
    const ids = errors!.map(({ extensions }) => extensions!['id']);
    expect(errors).toMatchObject(['sleep', 'again'].map((path, index) => ({ path: [path], extensions: { code: 'TIMED_OUT', id: ids[index] } })));
    expect(JSON.stringify(errors)).not.toMatch(/select|sleep\(|statement timeout|57014/);
    expect(logged.filter(({ level }) => level !== 'debug')).toEqual(['sleep', 'again'].map((path, index) => ({ level: 'error', message: 'a statement took too long', id: ids[index], path })));
    expect(outcomes()).toEqual(['TIMED_OUT']);
  });

  /** Nothing of a request stays with the connection that it was read on. */
  async function nothingIsLeft(): Promise<void> {
    const em = subgraph.orm.em.fork() as ReturnType<typeof subgraph.contextFor>['em'];
    expect(await em.execute(`select current_setting('statement_timeout') as time, current_setting('regiograaf.valid_on', true) as day, current_user = session_user as owner`)).toEqual([{ time: '0', day: '', owner: true }]);
    expect(logged.filter(({ level }) => level !== 'debug')).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
  }
});
