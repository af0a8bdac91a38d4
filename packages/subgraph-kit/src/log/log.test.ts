import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { spawnSync } from 'node:child_process';
import { testDatabase } from '../testing/test-database.js';
import { libraryLogger } from './library-logger.js';
import type { Log } from './log.js';
import { openLog } from './open-log.js';
import type { LogSettings } from './settings.js';

const CANARY = 'Kanarie de Vries';
const TELEMETRY = new URL('../../dist/telemetry.js', import.meta.url).href;

/** What is written of what is logged. */
async function written(use: (log: Log) => unknown, settings: Partial<LogSettings> = {}): Promise<string[]> {
  const lines: string[] = [];
  const { log, close } = await openLog({ format: 'json', level: 'info', errorMessages: false, ...settings }, { write: (line) => void lines.push(line) });
  await use(log);
  close();
  return lines;
}

async function objects(use: (log: Log) => unknown, settings?: Partial<LogSettings>): Promise<Record<string, any>[]> {
  return (await written(use, settings)).map((line) => JSON.parse(line) as Record<string, any>);
}

const thrown = (error: unknown): Promise<Record<string, any>[]> => objects((log) => log({ level: 'error', message: 'unexpected error', id: 'an-id', error }));

describe('an event', () => {
  test('is one line of JSON', async () => {
    const lines = await written((log) => log({ level: 'info', message: 'listening', url: 'http://127.0.0.1:4000/graphql' }));
    expect(lines).toEqual([expect.stringMatching(/^\{"level":"info","time":"\d{4}-\d\d-\d\dT[\d:.]+Z","message":"listening","url":"http:\/\/127\.0\.0\.1:4000\/graphql"\}\n$/)]);
  });

  test('is a line for people', async () => {
    const [line, ...others] = await written((log) => log({ level: 'warn', message: 'something', subgraph: 'wijken' }), { format: 'text' });
    expect(line).toMatch(/^\[\d\d:\d\d:\d\d\] WARN: something\n.*subgraph: "wijken"\n$/);
    expect(others).toEqual([]);
  });

  test('below the level is not written', async () => {
    const all: Log[] = [];
    const say = (log: Log): void => {
      all.push(log);
      for (const level of ['debug', 'info', 'warn', 'error'] as const) log({ level, message: level });
    };
    expect((await objects(say, { level: 'warn' })).map(({ level }) => level)).toEqual(['warn', 'error']);
    expect((await objects(say, { level: 'debug' })).map(({ level }) => level)).toEqual(['debug', 'info', 'warn', 'error']);
    expect(await objects(say, { level: 'silent' })).toEqual([]);
  });
});

describe('an error', () => {
  test('is told by its kind and its place, not by what it says', async () => {
    const [entry] = await thrown(new TypeError(`${CANARY} is not a function`));
    expect(entry).toMatchObject({ level: 'error', id: 'an-id', error: { type: 'TypeError', at: expect.arrayContaining([expect.stringMatching(/log\.test\.ts:\d+:\d+\)?$/)]) } });
    expect(JSON.stringify(entry)).not.toContain('Kanarie');
  });

  test('is told by what caused it', async () => {
    const cause = Object.assign(new Error(`connect to ${CANARY}`), { code: 'ECONNREFUSED', errno: -111, syscall: 'connect', address: '127.0.0.1', port: 1 });
    const [entry] = await thrown(new GraphQLError(CANARY, { originalError: new Error(CANARY, { cause }) }));
    expect(entry!['error']).toMatchObject({ type: 'GraphQLError', cause: { type: 'Error', cause: { type: 'Error', code: 'ECONNREFUSED', syscall: 'connect', address: '127.0.0.1', port: 1 } } });
    expect(JSON.stringify(entry)).not.toContain('Kanarie');
  });

  test.each<[string, unknown]>([
    ['text', CANARY],
    ['an object', { message: CANARY, code: CANARY, extensions: { code: CANARY }, table: CANARY, stack: `Error: ${CANARY}\n    at ${CANARY}` }],
    ['one that says what looks like a place in the code', new Error(`x\n    at ${CANARY} (file:///x.js:1:1)`)],
    ['one with a name of its own', Object.assign(new Error('x'), { name: CANARY })],
    ['one that causes itself', Object.assign(new Error(CANARY), { get cause() { return this; } })],
  ])('that is not what one expects tells nothing either: %s', async (_, error) => {
    const entries = await thrown(error);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('Kanarie');
  });

  test('of the database is told without the values that it quotes', async () => {
    const database = await testDatabase();
    await database.run('create table thing (id text constraint thing_only_once unique)');
    await database.run('insert into thing values ($1)', [CANARY]);
    const failures = [database.run('insert into thing values ($1)', [CANARY]), database.run(`select '${CANARY}'::date`), database.run(`select "${CANARY}" from thing`)];
    const errors = (await Promise.allSettled(failures)).map((each) => (each as PromiseRejectedResult).reason as Error);
    await database.close();
    expect(errors.map(({ message }) => message).join()).toContain('Kanarie');
    const entries = await objects((log) => errors.forEach((error, index) => log({ level: 'error', message: 'unexpected error', id: String(index), error })));
    expect(entries.map(({ error }) => error.code)).toEqual(['23505', '22007', '42703']);
    expect(entries[0]!['error']).toMatchObject({ table: 'thing', constraint: 'thing_only_once' });
    expect(JSON.stringify(entries)).not.toContain('Kanarie');
  });

  test('tells all where that is asked for', async () => {
    const [entry] = await objects((log) => log({ level: 'error', message: 'unexpected error', error: new Error('a', { cause: 'b' }) }), { errorMessages: true });
    expect(entry!['error']).toMatchObject({ message: 'a', cause: { message: 'b' } });
  });

  test.each([`throw new Error('${CANARY}')`, `Promise.reject(new Error('${CANARY}'))`])('that ends the process is told too: %s', async (failing) => {
    const script = `import { observeProcess } from '${TELEMETRY}';
      await observeProcess({ logging: { format: 'json', level: 'info', errorMessages: false } }, 'a process');
      setTimeout(() => { ${failing} });`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ level: 'error', message: 'the process ends unexpectedly', error: { type: 'Error' } });
    expect(stderr).not.toContain('Kanarie');
  });

  test('of a library is told up to where it quotes', async () => {
    const entries = await objects((log) => {
      const { debug, info, warn, error } = libraryLogger(log);
      for (const say of [debug, info]) say(CANARY);
      warn(`It could not be read: ${CANARY}`);
      error(new Error(CANARY));
    });
    expect(entries).toMatchObject([{ level: 'warn', reason: 'It could not be read' }, { level: 'error', error: { type: 'Error' } }]);
    expect(JSON.stringify(entries)).not.toContain('Kanarie');
  });
});

describe('what comes again and again', () => {
  const away = { level: 'error', message: 'subgraph unavailable', subgraph: 'wijken', reason: 'status 502' } as const;

  test('is written once, and then counted', async () => {
    const entries = await objects((log) => {
      for (let time = 1; time <= 1_000; time += 1) log(away);
      log({ ...away, subgraph: 'contracts' });
    });
    expect(entries).toMatchObject([away, { ...away, subgraph: 'contracts' }, { ...away, times: 999 }]);
  });

  test('is told apart only so far', async () => {
    const entries = await objects((log) => {
      for (let time = 1; time <= 1_000; time += 1) log({ ...away, reason: `reason ${time}` });
    });
    expect(entries).toHaveLength(202);
    expect(entries.at(-1)).toMatchObject({ message: away.message, times: 799 });
  });

  test('is written each time where a caller has its id, or where it is no trouble', async () => {
    const entries = await objects((log) => {
      for (let time = 1; time <= 10; time += 1) log({ ...away, id: String(time) });
      for (let time = 1; time <= 10; time += 1) log({ level: 'info', message: 'another supergraph is served' });
    });
    expect(entries).toHaveLength(20);
  });
});
