import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { exampleFolders } from '@regiograaf/example-data';
import { testDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { testServer } from '../testing/config.js';
import { DataFolder } from '../testing/data-folder.js';
import { askAs, askAt, healthAt, type Answer } from '../testing/http.js';
import { Issuer } from '../testing/issuer.js';
import { onServer } from '../testing/on-server.js';
import { CLEAN, Processes, REFUSED, type RunningProcess } from '../testing/processes.js';
import { SeparateGraph } from '../testing/separate-graph.js';
import { operations } from './operations.js';

const COMMAND = 'packages/cli/bin/regiograaf.js';
const server = testServer();
const processes = new Processes();
let database: TestDatabase;
let url: string;
let separate: SeparateGraph;
let issuer: Issuer;
let folder: DataFolder;
/** All in one process, on the same database. */
let together: { process: RunningProcess; url: string };
/** The present, once all is recorded. */
let asOf: string;

const run = (...args: string[]): ReturnType<Processes['run']> => processes.run([COMMAND, ...args], { DATABASE_URL: url });

beforeAll(async () => {
  if (!server) return;
  database = await testDatabase(server);
  url = (database.database as { url: string }).url;
  [issuer, folder] = await Promise.all([Issuer.open(), DataFolder.make()]);
});

afterAll(async () => {
  await processes.end();
  await database?.close();
  await issuer?.close();
  await folder?.remove();
});

/** Data in the order in which it came; errors in any order, without the ids of a log. */
function comparable({ data, errors = [], extensions }: Answer): unknown {
  const texts = errors.map(({ message, path, extensions: { id: _, ...details } }) => JSON.stringify({ message, path, details }));
  return { data: JSON.stringify(data), errors: texts.toSorted(), extensions };
}

// One database, in this order.
onServer('five processes on PostgreSQL')('five processes on PostgreSQL', () => {
  test('before the schemas are there, an import says what to do, and a subgraph that it cannot read', async () => {
    const [early, subgraph] = await Promise.all([run('import', exampleFolders[0]!), processes.run(['subgraphs/wijken/dist/main.js'], { DATABASE_URL: url, PORT: '0', ACCEPT_UNSIGNED: 'yes' })]);
    expect([early.exit, subgraph.exit]).toEqual([REFUSED, REFUSED]);
    expect(early.errors).toContain('run `regiograaf migrate` on it first');
    expect(subgraph.errors).toMatch(/^The database of wijken cannot be read: .*relation "wijken.source" does not exist\n$/);
  });

  test('the commands make the schemas, once, and record the example data', async () => {
    const migrated = await run('migrate');
    expect(migrated).toMatchObject({ exit: CLEAN, errors: '' });
    for (const { name } of subgraphs) expect(migrated.output).toContain(`  ${name}/001-${name}\n`);
    const [again, imported] = [await run('migrate'), await run('import', ...exampleFolders)];
    expect(again).toMatchObject({ exit: CLEAN, errors: '', output: expect.stringMatching(/ is up to date\.\n$/) });
    expect(imported).toMatchObject({ exit: CLEAN, errors: '' });
    asOf = `@asOf(validOn: "2024-03-01", knownAt: "${new Date().toISOString()}")`;
  });

  test('the processes start', async () => {
    separate = new SeparateGraph(processes, url, { keyFolder: folder.path, identity: issuer.settings });
    const one = processes.start([COMMAND, 'start'], { DATABASE_URL: url, EXAMPLE_DATA: 'no', PORT: '0', ...issuer.settings });
    await separate.start();
    together = { process: one, url: await one.says(/Regiograaf runs on (\S+)/) };
    expect(one.output).toContain('SKIPPED: Example data: not wanted (EXAMPLE_DATA=no)');
    expect((await healthAt(separate.gateway.url, 'ready')).status).toBe(200);
  });

  // The moments are not known before.
  test.each(operations('').map(({ about }, index) => [about, index] as const))('answer as one process does: %s', async (_, index) => {
    const { query, variables, code } = operations(asOf)[index]!;
    const [apart, whole] = await Promise.all([askAt(separate.gateway.url, query, variables), askAt(together.url, query, variables)]);
    expect(comparable(apart)).toEqual(comparable(whole));
    expect(new Set(apart.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(code ? [code] : []));
  });

  test('a partner sees who holds a post, apart as together; the public does not, nor one whose token is not right', async () => {
    const query = `query ${asOf} { organisation(id: "org:rijnmond-dokters") { posts { nodes { name appointments { personStatus person { name } } } } } }`;
    const partner = await issuer.authorization('org:gemeente-rotterdam', 'contacts:read');
    type Posts = { appointments: { person: unknown }[] }[];
    const people = ({ data }: Answer): unknown[] => (data.organisation.posts.nodes as Posts).flatMap(({ appointments }) => appointments.map(({ person }) => person));
    const [apart, whole] = await Promise.all([separate.gateway.url, together.url].map((at) => askAs(partner, at, query)));
    expect(comparable(apart!)).toEqual(comparable(whole!));
    expect(apart!.errors).toBeUndefined();
    expect(people(apart!).length).toBeGreaterThan(3);
    expect(people(apart!)).toEqual(people(apart!).map(() => ({ name: expect.stringMatching(/./) })));

    const [publicly, wrongly] = [await askAt(separate.gateway.url, query), await askAs(`${partner}x`, separate.gateway.url, query)];
    expect(new Set(people(publicly))).toEqual(new Set([null]));
    expect(publicly.errors!.map(({ extensions: { code } }) => code)).toEqual(people(publicly).map(() => 'UNAUTHENTICATED'));
    expect(wrongly).toEqual({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED', argument: 'authorization' }) })] });
  });

  test('a subgraph answers nobody but the gateway', async () => {
    for (const { url: subgraph } of separate.subgraphs.values()) {
      expect(await askAt(subgraph, '{ __typename }')).toEqual({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ argument: 'regiograaf-request' }) })] });
    }
  });

  test('a subgraph that is told nothing of its gateway does not start', async () => {
    const subgraph = await processes.run(['subgraphs/wijken/dist/main.js'], { DATABASE_URL: url, PORT: '0' });
    expect(subgraph).toMatchObject({ exit: REFUSED, errors: expect.stringMatching(/^GATEWAY_KEYS: expected the path of the public keys of the gateway; or set ACCEPT_UNSIGNED=yes/) });
  });

  test('one goes on with the cursors of the other', async () => {
    const page = (after: string | null): string => `{ organisations(first: 7, after: ${JSON.stringify(after)}) { nodes { id regions { name } } pageInfo { endCursor } } }`;
    const [gateway, one] = [separate.gateway.url, together.url];
    const first = await askAt(gateway, page(null));
    const cursor = first.data.organisations.pageInfo.endCursor as string;
    const [apart, whole] = [await askAt(gateway, page(cursor)), await askAt(one, page(cursor))];
    expect(comparable(whole)).toEqual(comparable(apart));
    expect(apart.extensions.asOf).toEqual(first.extensions.asOf);
    expect(apart.data.organisations.nodes).toHaveLength(7);
  });

  test('without one subgraph the rest is answered, and it is named; once it is back, so is the whole answer', async () => {
    const mixed = `query ${asOf} { region(id: "region:rijnmond") { name contracts { totalCount } } themes { id } contract(id: "contract:geen") { title } }`;
    const gateway = separate.gateway.url;
    const whole = await askAt(gateway, mixed);
    expect(await separate.subgraphs.get('contracts')!.process.stop()).toEqual(CLEAN);

    const part = await askAt(gateway, mixed);
    expect(part.data).toEqual({ ...whole.data, region: { name: 'Rijnmond', contracts: null } });
    const missing = { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'contracts' };
    expect(part.errors!.map(({ path, extensions }) => ({ path, extensions }))).toEqual(
      expect.arrayContaining([{ path: ['contract'], extensions: missing }, { path: ['region', 'contracts'], extensions: missing }]),
    );
    expect(part.errors).toHaveLength(2);
    expect((await askAt(gateway, `query ${asOf} { themes { id } regions { name } }`)).errors).toBeUndefined();
    expect(await healthAt(gateway, 'live')).toMatchObject({ status: 200 });
    expect(await healthAt(gateway, 'ready')).toMatchObject({ status: 503, body: { ready: false, subgraphs: { contracts: 'UNAVAILABLE', wijken: 'READY' } } });

    await separate.startSubgraph('contracts');
    expect(await askAt(gateway, mixed)).toEqual(whole);
    expect((await healthAt(gateway, 'ready')).status).toBe(200);
  });

  test('connections that the server breaks are made anew', async () => {
    const query = operations(asOf)[2]!.query;
    const before = await askAt(separate.gateway.url, query);
    await database.run('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    for (const each of [separate.gateway, together]) expect((await askAt(each.url, query)).data).toEqual(before.data);
  });

  test('all stop cleanly at SIGTERM', async () => {
    const all = [separate.gateway.process, ...[...separate.subgraphs.values()].map(({ process }) => process), together.process];
    expect(await Promise.all(all.map((each) => each.stop('SIGTERM')))).toEqual(all.map(() => CLEAN));
  });
});
