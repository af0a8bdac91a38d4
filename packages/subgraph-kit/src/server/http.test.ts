import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../testing/test-graph.js';
import { listen, type Listening } from './http.js';
import type { Log } from '../log/log.js';
import type { RunningSubgraph } from './subgraph-server.js';
import { bell } from './testing/bell.js';

let graph: TestGraph;
let listening: Listening;
const logged: Parameters<Log>[0][] = [];
const log: Log = (entry) => void logged.push(entry);
const JSON_BODY = { 'content-type': 'application/json' };

beforeAll(async () => {
  graph = await startTestGraph(bell);
  listening = await listen(graph.subgraph, { host: '127.0.0.1', port: 0 }, { requests: 'anyone', log });
});
afterAll(async () => {
  await listening.close();
  await graph.close();
});

interface Answer {
  status: number;
  type: string | null;
  text: string;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

async function send(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(new URL(path, listening.url), options);
  const text = await response.text();
  const type = response.headers.get('content-type');
  return { status: response.status, type, text, ...(type?.startsWith('application/json') ? JSON.parse(text) : {}) };
}

const post = (body: string, headers: Record<string, string> = JSON_BODY): Promise<Answer> => send('/graphql', { method: 'POST', headers, body });

test('a question is answered', async () => {
  expect(await post('{"query":"{ bell }"}')).toMatchObject({ status: 200, text: '{"data":{"bell":"ding"}}\n' });
});

describe('what cannot be read is refused in the shape of GraphQL, without a word of the body or of the code', () => {
  test.each([
    ['JSON that is none', '{"query": secret', JSON_BODY],
    ['a body that is not compressed as it says', 'secret', { ...JSON_BODY, 'content-encoding': 'gzip' }],
    ['a character set that JSON does not have', '{"query":"secret"}', { 'content-type': 'application/json; charset=latin1' }],
  ])('%s', async (_, body, headers) => {
    const { status, type, text, errors } = await post(body, headers);
    expect([400, 415]).toContain(status);
    expect(type).toMatch(/^application\/json/);
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', argument: 'body', expected: expect.stringContaining('JSON') } }]);
    expect(text).not.toMatch(/secret| at /);
  });

  test('too large a body', async () => {
    const { status, errors } = await post(JSON.stringify({ query: 'x'.repeat(11_000_000) }));
    expect({ status, errors }).toMatchObject({ status: 413, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', argument: 'body', expected: 'at most 10mb', limit: 'bytes', allowed: 10_485_760, asked: 11_000_012 } }] });
  });
});

test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])('a body that is %s is not read', async (type) => {
  const { status, text } = await post('{"query":"{ bell }"}', { 'content-type': type });
  expect(status).toBe(400);
  expect(text).not.toMatch(/ding|<| at /);
});

test.each(['/', '/graphiql', '/graphql/other', '/health', '/../../etc/passwd'])('there is nothing at %s', async (path) => {
  const { status, type, errors } = await send(path);
  expect({ status, errors }).toMatchObject({ status: 404, errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'path', expected: '/graphql' } }] });
  expect(type).toMatch(/^application\/json/);
});

test('a browser gets no page of somebody else', async () => {
  const { status, type, errors } = await send('/graphql', { headers: { accept: 'text/html' } });
  expect({ status, errors }).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  expect(type).toMatch(/^application\/json/);
});

test('what goes wrong here is logged, and not told', async () => {
  const broken: RunningSubgraph = { ...graph.subgraph, ready: () => Promise.reject(new Error('password=secret')) };
  const other = await listen(broken, { host: '127.0.0.1', port: 0 }, { requests: 'anyone', log });
  const response = await fetch(new URL('/health/ready', other.url));
  const text = await response.text();
  await other.close();
  expect(response.status).toBe(500);
  const { errors } = JSON.parse(text) as Answer;
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  expect(text).not.toContain('secret');
  expect(logged.at(-1)).toMatchObject({ level: 'error', id: errors![0]!.extensions['id'], error: expect.objectContaining({ message: 'password=secret' }) });
});

test('a port in use is named', async () => {
  const port = Number(new URL(listening.url).port);
  await expect(listen(graph.subgraph, { host: '127.0.0.1', port }, { requests: 'anyone' })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set PORT to another one.`,
  );
});
