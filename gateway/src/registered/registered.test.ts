import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Opened } from '../testing/http.js';
import { smallGraph } from '../testing/small-graph.js';
import { readManifest } from './manifest.js';

const opened = new Opened();
afterEach(() => opened.close());

const BODY = 'query Names { organisations(first: 1) { nodes { name } } }';
const OTHER = '{ organisations(first: 1) { nodes { id } } }';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const manifest = (operations: object[]): string => JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });
const operation = { id: hash(BODY), name: 'Names', type: 'query', body: BODY };

async function served(only: boolean): Promise<string> {
  const { gateway } = await smallGraph({}, { admission: { registered: { operations: readManifest(manifest([operation])), only } } });
  opened.add(() => gateway.close());
  return (await gateway.listen({ host: '127.0.0.1', port: 0 })).url;
}

async function asking(only: boolean): Promise<(body: object) => Promise<{ status: number; body: { data?: unknown; errors?: unknown[] } }>> {
  const url = await served(only);
  return async (body) => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    return { status: response.status, body: (await response.json()) as { data?: unknown } };
  };
}

const named = (text: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(text) } } });

describe.each([true, false])('registered operations, only: %s', (only) => {
  it('are answered by their hash, and by their text', async () => {
    const ask = await asking(only);
    for (const body of [named(BODY), { query: BODY }]) expect((await ask(body)).body.data).toEqual({ organisations: { nodes: [{ name: 'Name of org:one' }, { name: 'Name of org:two' }] } });
  });

  it('do not grow with what clients send', async () => {
    const ask = await asking(only);
    await ask({ query: OTHER, ...named(OTHER) });
    expect(await ask(named(OTHER))).toMatchObject({ body: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } });
  });
});

it('others are refused where only registered ones are accepted', async () => {
  const refused = await (await asking(true))({ query: OTHER });
  expect(refused).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN', expected: 'a registered operation' } }] } });
  expect((await (await asking(false))({ query: OTHER })).status).toBe(200);
});

it.each([
  ['another hash than that of its text', { query: OTHER, ...named(BODY) }],
  ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: hash(BODY) } } }],
])('an operation named by %s is refused as input', async (_, body) => {
  expect(await (await asking(false))(body)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
});

describe.each([true, false])('an operation named by a hash that is no text is refused as input, registered operations only: %s', (only) => {
  it.each(['5', 'null', 'true', `["${hash(BODY)}"]`, '{}', '{"toString":"x","valueOf":1}', '['.repeat(20_000) + ']'.repeat(20_000)])('%.40s', async (sha256Hash) => {
    const url = await served(only);
    const extensions = `{"persistedQuery":{"version":1,"sha256Hash":${sha256Hash}}}`;
    const headers = { 'content-type': 'application/json' };
    const asked = [
      await fetch(url, { method: 'POST', headers, body: `{"extensions":${extensions}}` }),
      await fetch(url, { method: 'POST', headers, body: `{"query":"${BODY}","extensions":${extensions}}` }),
      ...(extensions.length < 1_000 ? [await fetch(`${url}?extensions=${encodeURIComponent(extensions)}`, { headers })] : []),
    ];
    for (const response of asked) {
      expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'extensions.persistedQuery.sha256Hash' } }] }]);
    }
  });
});

describe('a manifest', () => {
  it.each([
    ['no JSON', '{', 'expected JSON'],
    ['another format', '{}', 'format'],
    ['an id that is not of its text', manifest([{ ...operation, id: 'x' }]), `operation Names: expected the SHA-256 of its text as its id, ${hash(BODY)}`],
    ['a text that is no GraphQL', manifest([{ ...operation, id: hash('{'), body: '{' }]), 'operation Names: expected GraphQL'],
    ['a mutation', manifest([{ ...operation, type: 'mutation' }]), 'operations.0.type'],
  ])('with %s is refused', (_, text, expected) => {
    expect(() => readManifest(text)).toThrow(expected);
  });
});
