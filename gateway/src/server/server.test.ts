import { Agent, get, request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Opened } from '../testing/http.js';
import { type SmallGraph, smallGraph } from '../testing/small-graph.js';
import { recording } from '../testing/subgraphs.js';

const opened = new Opened();
afterEach(() => opened.close());

async function listening(replaced: Parameters<typeof smallGraph>[0] = {}): Promise<SmallGraph & { url: string; root: string }> {
  const graph = await smallGraph(replaced);
  opened.add(() => graph.gateway.close());
  const { url } = await graph.gateway.listen({ host: '127.0.0.1', port: 0 });
  return { ...graph, url, root: new URL(url).origin };
}

const post = (url: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: body as string, headers: { 'content-type': 'application/json', ...headers } });

describe('the graph over HTTP', () => {
  it('answers POST and GET with the moments, uncached and undisguised', async () => {
    const { url } = await listening();
    const query = 'query @asOf(validOn: "2026-03-01") { contracts { id } }';
    const posted = await post(url, JSON.stringify({ query }));
    expect(posted.status).toBe(200);
    expect(await posted.json()).toMatchObject({ data: { contracts: [{ id: 'contract:one' }] }, extensions: { asOf: { validOn: '2026-03-01' } } });
    expect(posted.headers.get('x-content-type-options')).toBe('nosniff');
    expect(posted.headers.get('cache-control')).toBe('no-store');
    expect(posted.headers.get('x-powered-by')).toBeNull();

    const got = await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { 'content-type': 'application/json' } });
    expect(await got.json()).toMatchObject({ extensions: { asOf: { validOn: '2026-03-01' } } });
  });

  it('says that the request was at fault', async () => {
    const { url } = await listening();
    for (const query of ['{ nothing }', '{', 'query @asOf(validOn: "x") { contracts { id } }', '{ contracts(after: "x") { id } }', 'query A { __typename } query B { __typename }']) {
      expect((await post(url, JSON.stringify({ query }))).status).toBe(400);
    }
  });

  it.each<[string, (url: string) => Promise<Response>]>([
    ['a form', (url) => fetch(url, { method: 'POST', body: 'query=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })],
    ['a link', (url) => fetch(`${url}?query=%7B__typename%7D`)],
    ['a browser', (url) => fetch(url, { headers: { accept: 'text/html' } })],
    ['a batch', (url) => post(url, '[{"query":"{__typename}"}]')],
    ['no query', (url) => post(url, '{}')],
    ['no JSON', (url) => post(url, '{"query": secret')],
    ['another method', (url) => fetch(url, { method: 'DELETE', headers: { 'content-type': 'application/json' } })],
    ['another encoding', (url) => post(url, '{}', { 'content-encoding': 'secret' })],
    ['another path', (url) => post(`${url}/secret`, '{}')],
  ])('refuses %s with an error of the vocabulary', async (_, send) => {
    const { url, logged } = await listening();
    const response = await send(url);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(text).not.toMatch(/secret|stack/);
    expect(logged).toEqual([]);
  });

  it('refuses a body of more than 100 kB, also one that is larger than it looks', async () => {
    const { url } = await listening();
    const body = JSON.stringify({ query: '{ contracts { id } }', padding: 'x'.repeat(100_000) });
    for (const response of [await post(url, body), await post(url, gzipSync(body), { 'content-encoding': 'gzip' })]) {
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', expected: 'at most 100000 bytes', limit: 'bytes', allowed: 100_000 } }] });
    }
    expect((await post(url, JSON.stringify({ query: '{ contracts { id } }', padding: 'x'.repeat(99_000) }))).status).toBe(200);
  });

  it('hands out no query plan', async () => {
    const { url } = await listening();
    const response = await post(url, '{"query":"{ contracts { id } }"}', { 'apollo-query-plan-experimental': '1' });
    expect(Object.keys(((await response.json()) as { extensions: object }).extensions)).toEqual(['asOf']);
  });

  it('asks subgraphs over HTTP, entities and moments too', async () => {
    const { execute, asked } = recording('contracts');
    const connections = new Set<number | undefined>();
    const root = await opened.serve(async (incoming, response) => {
      connections.add(incoming.socket.remotePort);
      const { query, variables, operationName } = JSON.parse(Buffer.concat(await incoming.toArray()).toString());
      const answer = await execute({ query, variables, operationName }, { scopes: new Set() });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    const { url } = await listening({ contracts: { url: `${root}/graphql` } });
    const query = '{ organisations { nodes { name contracts { title } signed } } }';
    const answer = (await (await post(url, JSON.stringify({ query }))).json()) as Record<'data' | 'errors', object> & { extensions: { asOf: { knownAt: string } } };
    const { data, errors, extensions } = answer;
    expect(data).toMatchObject({ organisations: { nodes: [{ contracts: [{ title: 'T' }] }, {}] } });
    expect(errors).toMatchObject([{ path: ['organisations', 'nodes', 0, 'signed'] }, { path: ['organisations', 'nodes', 1, 'signed'] }]);
    expect(asked).toMatchObject([{ variables: { regiograafKnownAt: extensions.asOf.knownAt } }]);

    await post(url, JSON.stringify({ query }));
    expect(asked).toHaveLength(2);
    expect(connections.size).toBe(1);
  });
});

it('points to the graph', async () => {
  const { root } = await listening();
  const response = await fetch(root);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toContain('href="/graphql"');
});

describe('listening', () => {
  it('on a port that is taken is refused in clear words', async () => {
    const { root } = await listening();
    const { gateway } = await smallGraph();
    const port = Number(new URL(root).port);
    await expect(gateway.listen({ host: '127.0.0.1', port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use: stop what listens there, or set PORT`);
    await gateway.close();
  });

  it('on an address that is not here is refused in clear words', async () => {
    const { gateway } = await smallGraph();
    await expect(gateway.listen({ host: '192.0.2.1', port: 0 })).rejects.toThrow('HOST 192.0.2.1 is not an address of this machine');
    await gateway.close();
  });
});

describe('stopping', () => {
  it('does not wait for connections that are kept open', async () => {
    const { gateway, root } = await listening();
    const agent = new Agent({ keepAlive: true });
    opened.add(() => agent.destroy());
    await new Promise<void>((resolve) => void get(root, { agent }, (response) => void response.resume().on('end', resolve)));
    const silent = connect(Number(new URL(root).port), '127.0.0.1');
    opened.add(() => silent.destroy());
    await new Promise<void>((resolve) => void silent.once('connect', resolve));

    // Whoever waits for them waits for ten seconds, and on no machine for less.
    const waited = new Promise<string>((resolve) => void setTimeout(resolve, 9_000, 'it waited').unref());
    expect(await Promise.race([waited, Promise.all([gateway.close(), gateway.close()])])).not.toBe('it waited');
    await gateway.close();
    await expect(fetch(root)).rejects.toThrow();
  });

  it('answers what is under way, and nothing new', async () => {
    const { execute } = recording('contracts');
    let begin = (): void => undefined;
    let go = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const gone = new Promise<void>((resolve) => (go = resolve));
    const held = { execute: async (...asked: Parameters<typeof execute>) => (begin(), await gone, execute(...asked)), ready: () => true };
    const { gateway, url, root } = await listening({ contracts: held });
    const agent = new Agent({ keepAlive: true });
    opened.add(() => agent.destroy());
    const answer = new Promise<string>((resolve, reject) => {
      const asking = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, async (response) => resolve(Buffer.concat(await response.toArray()).toString()));
      asking.on('error', reject).end('{"query":"{ contracts { id } }"}');
    });
    await begun;
    const closed = gateway.close();
    while (await fetch(root).then(() => true, () => false)) continue;
    go();
    expect(JSON.parse(await answer)).toMatchObject({ data: { contracts: [{ id: 'contract:one' }] } });
    await closed;
  });
});
