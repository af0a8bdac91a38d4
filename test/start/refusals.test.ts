import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { DataFolder } from '../testing/data-folder.js';
import { askAt } from '../testing/http.js';
import { CLEAN, Processes, REFUSED, type RunningProcess, type Settings } from '../testing/processes.js';

const processes = new Processes();
let folder: DataFolder;

const start = (settings: Settings): RunningProcess =>
  processes.start(['packages/cli/bin/regiograaf.js', 'start'], { REGIOGRAAF_DATA: folder.path, PORT: '0', ...settings });

beforeAll(async () => {
  folder = await DataFolder.make();
});

afterAll(async () => {
  await processes.end();
  await folder.remove();
});

describe('a setting that is wrong is named with what was expected, before anything is opened', () => {
  test.each([
    [{ PORT: 'http' }, ['PORT: expected a port number from 0 to 65535.']],
    [
      { PORT: '65536', DATABASE_URL: 'mysql://root:secret@127.0.0.1/graph', EXAMPLE_DATA: 'perhaps' },
      ['PORT: expected a port number from 0 to 65535.', 'DATABASE_URL: expected a URL like postgres://user@host:5432/database.', 'EXAMPLE_DATA: expected `yes` or `no`.'],
    ],
    [{ INTROSPECTION: 'all' }, ['INTROSPECTION: expected one of everyone, signed-in, nobody, but it is something else.']],
    [{ REGISTERED_ONLY: 'yes' }, ['REGISTERED_ONLY: expected REGISTERED_OPERATIONS to name the manifest of what is accepted, but it is not set.']],
    [{ NODE_ENV: 'production' }, ['IDENTITY: expected `oidc` (with OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL) or `public`; the development issuer is not for production (NODE_ENV).']],
  ])('%j', async (settings: Settings, lines) => {
    const refused = start(settings);
    expect(await refused.exited).toEqual(REFUSED);
    expect(refused).toMatchObject({ output: '', errors: `${lines.join('\n')}\n` });
  });
});

test('a server that does not answer is told of without its password', async () => {
  const refused = start({ DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/graph' });
  expect(await refused.exited).toEqual(REFUSED);
  expect(refused.errors).toContain('ECONNREFUSED 127.0.0.1:1');
  expect(refused.output + refused.errors).not.toMatch(/secret| {4}at /);
});

// One folder, in this order.
describe('on a fresh folder', () => {
  test('one that is told to stop while it loads stops, and releases the folder', async () => {
    const interrupted = start({});
    await interrupted.says(/› \d+%/);
    expect(await interrupted.stop('SIGTERM')).toEqual(CLEAN);
    expect(interrupted.errors).toContain('Told to stop: what was under way is undone.');
    expect(interrupted.output).not.toMatch(/Loaded|runs on/);
    expect(await folder.holder()).toBeNull();
  });

  test('a port in use is named, and the folder released', async () => {
    const { server, port } = await listening();
    const refused = start({ PORT: String(port), EXAMPLE_DATA: 'no' });
    expect(await refused.exited).toEqual(REFUSED);
    server.close();
    expect(refused.errors).toContain(`Port ${port} on 127.0.0.1 is in use: stop what listens there, or set PORT to another one.`);
    expect(await folder.holder()).toBeNull();
  });

  test('of several that find the lock of a process that is gone, one takes it over, and the others are told of that one', async () => {
    await folder.lockFor(await goneProcess());
    const [one, ...others] = await raced([1, 2, 3].map(() => start({ EXAMPLE_DATA: 'no' })));
    for (const other of others) {
      expect(await other.exited).toEqual(REFUSED);
      expect(other.errors).toContain(`is in use by process ${one!.pid} `);
    }
    expect(await folder.holder()).toBe(one!.pid);
    // What was interrupted left nothing.
    const { data } = await askAt(await one!.says(/Regiograaf runs on (\S+)/), '{ themes { id } regions { id } contracts { totalCount } municipalities { totalCount } }');
    expect(data).toEqual({ themes: [], regions: [], contracts: { totalCount: 0 }, municipalities: { totalCount: 0 } });
    expect(await one!.stop('SIGTERM')).toEqual(CLEAN);
  });
});

async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

/** The number of a process that has ended. */
async function goneProcess(): Promise<number> {
  const gone = processes.start(['--eval', '0']);
  await gone.exited;
  return gone.pid;
}

/** The process that runs on first, before the others, which have ended. */
async function raced(all: readonly RunningProcess[]): Promise<RunningProcess[]> {
  const winner = await Promise.any(all.map((each) => each.says(/Regiograaf runs on/).then(() => each)));
  return [winner, ...all.filter((each) => each !== winner)];
}
