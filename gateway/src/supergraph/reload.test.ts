import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { Opened } from '../testing/http.js';
import { smallGraph, SUPERGRAPH } from '../testing/small-graph.js';
import { recording } from '../testing/subgraphs.js';
import { SupergraphFile } from './watch.js';

const opened = new Opened();
afterEach(() => opened.close());

const WITHOUT_TITLE = SUPERGRAPH.replace(/^\s+title: String$/m, '');
const BROKEN = SUPERGRAPH.replace('type Contract', 'type Contrac');

it('goes on with another supergraph, but never with a broken one', async () => {
  const { gateway } = await smallGraph();
  opened.add(() => gateway.close());
  const asked = (): Promise<object> => gateway.execute({ query: '{ contracts { title } }' });
  expect(await asked()).toMatchObject({ data: { contracts: [{ title: 'One' }] } });
  expect(await gateway.update(SUPERGRAPH)).toBe(false);
  for (const broken of [BROKEN, '', '{', 'type Query { a: Int }', SUPERGRAPH.slice(0, -40)]) {
    await expect(gateway.update(broken)).rejects.toThrow();
    expect(await asked()).toMatchObject({ data: { contracts: [{ title: 'One' }] } });
  }
  expect(await gateway.update(WITHOUT_TITLE)).toBe(true);
  expect(await asked()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  expect(await gateway.update(SUPERGRAPH)).toBe(true);
  expect(await asked()).toMatchObject({ data: { contracts: [{ title: 'One' }] } });
});

it('ends with a supergraph what was begun with it', async () => {
  const { execute } = recording('organisations');
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => void (go = resolve));
  const begun: unknown[] = [];
  const waiting: typeof execute = async (...question) => {
    begun.push(question);
    await held;
    return execute(...question);
  };
  const { gateway, asked } = await smallGraph({ organisations: { execute: waiting, ready: () => true } });
  opened.add(() => gateway.close());
  const answer = gateway.execute({ query: '{ organisation(id: "org:one") { contracts { title } } }' });
  while (begun.length === 0) await new Promise(setImmediate);
  await gateway.update(WITHOUT_TITLE);
  go();
  expect(await answer).toMatchObject({ data: { organisation: { contracts: [{ title: 'T' }] } } });
  expect(asked).toHaveLength(1);
});

it('follows a file: written, replaced, broken and mended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
  opened.add(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'supergraph.graphql');
  writeFileSync(path, SUPERGRAPH);
  const { gateway } = await smallGraph();
  opened.add(() => gateway.close());
  const said: string[] = [];
  const log: Log = ({ message }) => void said.push(message);
  const file = new SupergraphFile({ path, update: gateway.update, log });
  opened.add(() => file.close());
  file.watch();
  const next = async (): Promise<string> => {
    while (said.length === 0) await new Promise((resolve) => void setTimeout(resolve, 10));
    return said.shift()!;
  };

  writeFileSync(path, WITHOUT_TITLE);
  expect(await next()).toBe('another supergraph is served');
  writeFileSync(path, BROKEN);
  expect(await next()).toBe('the supergraph is refused, the one before it is served on');
  expect(await gateway.execute({ query: '{ contracts { id } }' })).toMatchObject({ data: { contracts: [{ id: 'contract:one' }] } });
  writeFileSync(`${path}.new`, SUPERGRAPH);
  renameSync(`${path}.new`, path);
  expect(await next()).toBe('another supergraph is served');
  await file.reload();
  expect(said).toEqual([]);
});

it('answers while it drains, each request as the last on its connection, and says that it is not ready', async () => {
  const { gateway } = await smallGraph();
  opened.add(() => gateway.close());
  const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const status = (path: string): Promise<unknown> =>
    new Promise((resolve, reject) => void get(new URL(path, url), ({ statusCode, headers }) => resolve([statusCode, headers.connection])).on('error', reject));
  expect(await status('/health/ready')).toEqual([200, 'keep-alive']);
  const drained = gateway.drain(50);
  expect(await status('/health/ready')).toEqual([503, 'close']);
  expect(await status('/health/live')).toEqual([200, 'close']);
  await drained;
});
