import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolder } from '../testing/data-folder.js';
import { Processes } from '../testing/processes.js';

const VIEW = 'https://view.example';
const REGISTERED = '{ regions { id } }';

const processes = new Processes();
let folder: DataFolder;
let url: string;

beforeAll(async () => {
  folder = await DataFolder.make();
  const manifest = join(folder.path, 'operations.json');
  const operation = { id: createHash('sha256').update(REGISTERED).digest('hex'), name: 'Regions', type: 'query', body: REGISTERED };
  await writeFile(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [operation] }));
  const settings = { INTROSPECTION: 'nobody', REGISTERED_OPERATIONS: manifest, BUDGET_PUBLIC: '100', CORS_ORIGINS: VIEW, PROXIES: '1' };
  url = await processes.start(['packages/cli/bin/regiograaf.js', 'start'], { PORT: '0', REGIOGRAAF_DATA: folder.path, EXAMPLE_DATA: 'no', ...settings }).says(/Regiograaf runs on (\S+)/);
});

afterAll(async () => {
  await processes.end();
  await folder.remove();
});

const ask = async (body: object, headers: Record<string, string> = {}): Promise<{ status: number; origin: string | null; answer: unknown }> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: response.status, origin: response.headers.get('access-control-allow-origin'), answer: await response.json() };
};

test('what is set for a gateway holds in one process too', async () => {
  expect(await ask({ query: '{ __schema { queryType { name } } }' })).toMatchObject({ status: 403, answer: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(REGISTERED).digest('hex') };
  expect(await ask({ extensions: { persistedQuery } }, { origin: VIEW })).toMatchObject({ status: 200, origin: VIEW, answer: { data: { regions: [] } } });
  const costly = { query: '{ municipalities(first: 90) { nodes { id } } }' };
  const budget = { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'budget', allowed: 100 } }] };
  for (const address of ['203.0.113.1', '203.0.113.2']) {
    expect(await ask(costly, { 'x-forwarded-for': address })).toMatchObject({ status: 200 });
    expect(await ask(costly, { 'x-forwarded-for': address })).toMatchObject({ status: 429, answer: budget });
  }
});
