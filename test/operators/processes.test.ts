import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Opened, recording, SMALL_SUPERGRAPH } from '@regiograaf/gateway/testing';
import { migrate } from '@regiograaf/subgraph-kit';
import { subgraphs } from '@regiograaf/cli';
import { testDatabase } from '@regiograaf/subgraph-kit/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { testServer } from '../testing/config.js';
import { Collector, treeOf } from '../testing/collector.js';
import { DataFolder } from '../testing/data-folder.js';
import { askAt } from '../testing/http.js';
import { onServer } from '../testing/on-server.js';
import { CLEAN, Processes, type Settings } from '../testing/processes.js';
import { SeparateGraph } from '../testing/separate-graph.js';

const opened = new Opened();
const processes = new Processes();
let collector: Collector;
let folder: DataFolder;
beforeAll(async () => {
  [collector, folder] = await Promise.all([Collector.open(), DataFolder.make()]);
  opened.add(() => collector.close());
  opened.add(() => folder.remove());
});
afterAll(async () => {
  await processes.end();
  await opened.close();
});

/** Writes down each module that a process loads. */
const watched = (file: string): string[] => {
  const hook = `import { appendFileSync } from 'node:fs'; import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); appendFileSync(${JSON.stringify(file)}, found.url + '\\n'); return found; } });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
};

/** Whether each line is an object. */
const isJson = (text: string): boolean => text.trim().split('\n').every((line) => typeof JSON.parse(line) === 'object');

/** The packages of OpenTelemetry and of the log for people among them, and how many modules there are. */
function loaded(file: string): { packages: string[]; modules: number } {
  const urls = readFileSync(file, 'utf8').trim().split('\n');
  const packages = urls.flatMap((url) => /node_modules\/(@opentelemetry\/[^/]+|pino[^/]*)\/(?!.*node_modules)/.exec(url)?.[1] ?? []);
  return { packages: [...new Set(packages)].toSorted(), modules: urls.length };
}

describe('a gateway', () => {
  const supergraph = (): string => join(folder.path, 'supergraph.graphql');
  let urls: Settings;
  beforeAll(async () => {
    writeFileSync(supergraph(), SMALL_SUPERGRAPH);
    const answering = (name: 'organisations' | 'contracts'): RequestListener => async (request, response) => {
      const asked = JSON.parse(Buffer.concat((await request.toArray()) as Buffer[]).toString()) as Parameters<ReturnType<typeof recording>['execute']>[0];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await recording(name).execute(asked, { scopes: new Set() })));
    };
    urls = { ORGANISATIONS_URL: await opened.serve(answering('organisations')), CONTRACTS_URL: await opened.serve(answering('contracts')) };
  });

  async function ran(name: string, settings: Settings): Promise<ReturnType<typeof loaded>> {
    const file = join(folder.path, `${name}.txt`);
    const gateway = processes.start([...watched(file), 'gateway/dist/main.js'], { SUPERGRAPH: supergraph(), PORT: '0', IDENTITY: 'public', GATEWAY_KEY: 'none', DRAIN_MS: '10', ...urls, ...settings });
    const url = await gateway.says(/"message":"listening".*"url":"([^"]+)"/);
    expect(await askAt(url, '{ contracts { id with { name } } }')).toMatchObject({ data: { contracts: [{ id: 'contract:one', with: { name: 'Name of org:one' } }] } });
    expect(await gateway.stop()).toEqual(CLEAN);
    expect(gateway.output).toBe('');
    expect(isJson(gateway.errors)).toBe(true);
    return loaded(file);
  }

  test.each<[string, Settings]>([
    ['nothing', {}],
    ['that it is off', { OTEL_SDK_DISABLED: 'true' }],
  ])('that is told %s loads no exporter, and sends nothing', async (name, settings) => {
    const { packages, modules } = await ran(name, settings.OTEL_SDK_DISABLED ? { ...settings, ...collector.settings } : settings);
    expect(modules).toBeGreaterThan(500);
    expect(packages).toEqual(['@opentelemetry/api', 'pino', 'pino-std-serializers']);
    expect(collector.delivered).toEqual([]);
  });

  test('that is told where to sends its spans and what it measured, also as it ends', async () => {
    const { packages } = await ran('all', { ...collector.settings, OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test' });
    expect(packages).toEqual(expect.arrayContaining(['@opentelemetry/exporter-trace-otlp-http', '@opentelemetry/exporter-metrics-otlp-http', '@opentelemetry/sdk-trace']));
    const { spans } = collector;
    expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(['regiograaf-gateway']));
    expect(treeOf(spans)).toMatchObject({ 'POST /graphql': { execute: { 'fetch contracts': {}, 'fetch organisations': {} } } });
    expect(collector.delivered.every(({ text }) => text.includes('{"key":"deployment.environment.name","value":{"stringValue":"test"}}'))).toBe(true);
    expect(collector.metric('regiograaf.operation.duration')).toMatchObject([{ value: 1 }]);
  });

  test('whose collector is away answers all the same, says so, and ends soon', async () => {
    const gateway = processes.start(['gateway/dist/main.js'], { SUPERGRAPH: supergraph(), PORT: '0', IDENTITY: 'public', GATEWAY_KEY: 'none', DRAIN_MS: '10', ...urls, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_EXPORTER_OTLP_TIMEOUT: '100' });
    const url = await gateway.says(/"message":"listening".*"url":"([^"]+)"/);
    expect(await askAt(url, '{ contracts { id } }')).toMatchObject({ data: { contracts: [{ id: 'contract:one' }] } });
    expect(await gateway.stop()).toEqual(CLEAN);
    expect(gateway.errors).toMatch(/"level":"warn".*"message":"traces and metrics are not delivered"/);
  });
});

test('the start in one process sends the spans of gateway and subgraphs, and logs for people', async () => {
  const before = collector.spans.length;
  const start = processes.start(['packages/cli/bin/regiograaf.js', 'start'], { PORT: '0', REGIOGRAAF_DATA: folder.path, EXAMPLE_DATA: 'no', ...collector.settings, OTEL_SERVICE_NAME: 'my graph', LOG_LEVEL: 'debug' });
  const url = await start.says(/Regiograaf runs on (\S+)/);
  expect(await askAt(url, '{ contracts { totalCount } }')).toMatchObject({ data: { contracts: { totalCount: 0 } } });
  expect(await start.stop('SIGINT')).toEqual(CLEAN);
  const spans = collector.spans.slice(before);
  expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(['my graph']));
  expect(treeOf(spans)).toMatchObject({ 'POST /graphql': { execute: { 'fetch contracts': { 'answer contracts': {} } } } });
  expect(start.errors).toMatch(/^\[\d\d:\d\d:\d\d\] DEBUG: answered\n/);
});

onServer('traces across five processes')('five processes', () => {
  test('send the spans of one operation as one trace', async () => {
    const before = collector.spans.length;
    const database = await testDatabase(testServer());
    opened.add(() => database.close());
    await migrate(database.database, subgraphs);
    const { url } = database.database as { url: string };
    const graph = new SeparateGraph(processes, url, { keyFolder: folder.path, identity: { IDENTITY: 'public' }, more: collector.settings });
    await graph.start();
    expect(await askAt(graph.gateway.url, '{ contracts { totalCount } municipalities { totalCount } }')).toMatchObject({ data: { contracts: { totalCount: 0 }, municipalities: { totalCount: 0 } } });
    for (const { process } of [graph.gateway, ...graph.subgraphs.values()]) {
      expect(await process.stop()).toEqual(CLEAN);
      expect([process.output, isJson(process.errors)]).toEqual(['', true]);
    }
    const spans = collector.spans.slice(before);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(treeOf(spans, ({ service, name }) => `${String(service)}: ${name}`)).toMatchObject({
      'regiograaf-gateway: POST /graphql': {
        'regiograaf-gateway: execute': {
          'regiograaf-gateway: fetch contracts': { 'regiograaf-contracts: answer contracts': {} },
          'regiograaf-gateway: fetch wijken': { 'regiograaf-wijken: answer wijken': {} },
        },
      },
    });
  });
});
