import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { LIMITS } from '../limits/limits.js';
import { Opened } from '../testing/http.js';
import { type SmallGraph, smallGraph } from '../testing/small-graph.js';

const opened = new Opened();
afterEach(() => opened.close());

async function graphWith(replaced: Parameters<typeof smallGraph>[0] = {}): Promise<SmallGraph> {
  const graph = await smallGraph(replaced);
  opened.add(() => graph.gateway.close());
  return graph;
}

describe('an error in a subgraph', () => {
  it.each<[string, object]>([
    ['input', { message: 'Not a thing.', extensions: { code: 'BAD_USER_INPUT', argument: 'how', expected: 'a thing' } }],
    ['rule', { message: 'Two leads.', extensions: { code: 'RULE_VIOLATED', rule: 'one-lead', records: ['theme:a'] } }],
  ])('of the vocabulary gets through: %s', async (how, expected) => {
    const { gateway, logged } = await graphWith();
    const { data, errors } = await gateway.execute({ query: `{ failing(how: "${how}") contracts { id } }` });
    expect(errors).toEqual([{ path: ['failing'], locations: undefined, ...expected }]);
    expect(data).toEqual({ failing: null, contracts: [{ id: 'contract:one' }] });
    expect(logged).toEqual([]);
  });

  it('is masked when it is anything else, and logged', async () => {
    const { gateway, logged } = await graphWith();
    const { errors, extensions } = await gateway.execute({ query: '{ contracts { with { name signed } } }' });
    expect(errors).toMatchObject([{ path: ['contracts', 0, 'with', 'signed'], extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[\da-f-]{36}$/) } }]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|select|serviceName|subgraph/);
    expect(extensions).toHaveProperty('asOf');
    expect(logged).toMatchObject([{ level: 'error', id: errors?.[0]?.extensions?.['id'], subgraph: 'contracts', error: expect.objectContaining({ message: expect.stringContaining('secret_table') }) }]);
  });

  it('that the subgraph masked itself keeps its id', async () => {
    const { gateway, logged } = await graphWith();
    const { errors } = await gateway.execute({ query: '{ failing(how: "masked") }' });
    expect(errors).toMatchObject([{ message: expect.not.stringContaining('secret'), extensions: { code: 'INTERNAL', id: 'id-of-the-subgraph-1' } }]);
    expect(logged).toMatchObject([{ id: 'id-of-the-subgraph-1' }]);
  });

  it('cannot claim that a subgraph is away', async () => {
    const { gateway } = await graphWith();
    const { errors } = await gateway.execute({ query: '{ failing(how: "away") }' });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('that a statement ran out of its time makes that part unavailable', async () => {
    const { gateway, logged } = await graphWith();
    const { data, errors } = await gateway.execute({ query: '{ failing(how: "late") contracts { id } }' });
    expect(data).toEqual({ failing: null, contracts: [{ id: 'contract:one' }] });
    expect(errors).toMatchObject([{ path: ['failing'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'organisations', id: 'id-of-the-subgraph-2' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged).toMatchObject([{ level: 'error', subgraph: 'organisations', id: 'id-of-the-subgraph-2' }]);
  });

  it('that is thrown past it is masked', async () => {
    const thrown = { execute: () => Promise.reject(new Error('secret')), ready: () => true };
    const { gateway, logged } = await graphWith({ contracts: thrown });
    const { data, errors } = await gateway.execute({ query: '{ contracts { id } organisation(id: "org:one") { id } }' });
    expect(data).toEqual({ contracts: null, organisation: { id: 'org:one' } });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['errors that are no list', { errors: 'secret' }],
    ['errors that are no errors', { data: null, errors: [null, 'secret', { message: 5, path: 'secret', extensions: 'secret' }] }],
    ['no answer', {}],
    ['nothing', null],
    ['data that is none', { data: 'secret' }],
    ['entities that are none', { data: { _entities: 'secret' } }],
    ['too few entities', { data: { _entities: [] } }],
  ])('of shape does no harm: %s', async (_, body) => {
    const broken = { execute: async () => body as object, ready: () => true };
    const { gateway } = await graphWith({ contracts: broken });
    const { data, errors } = await gateway.execute({ query: '{ organisation(id: "org:one") { name signed } }' });
    expect(data).toEqual({ organisation: { name: 'Name of org:one', signed: null } });
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors ?? []) expect(['INTERNAL', 'SUBGRAPH_UNAVAILABLE']).toContain(error.extensions?.['code']);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('that leaves out what the schema promises is told', async () => {
    const empty = { execute: async () => ({ data: { organisation: { id: 'org:one' }, a: null } }), ready: () => true };
    const { gateway, logged } = await graphWith({ organisations: empty });
    const { data, errors, extensions } = await gateway.execute({ query: '{ organisation(id: "org:one") { id name } }' });
    expect(data).toEqual({ organisation: null });
    expect(errors).toMatchObject([{ path: ['organisation', 'name'], extensions: { code: 'INTERNAL' } }]);
    expect(Object.keys(extensions ?? {})).toEqual(['asOf']);
    expect(logged).toHaveLength(1);
  });
});

describe('a subgraph that gives no answer', () => {
  const html: RequestListener = (_, response) => void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>secret stack</h1>');
  const page: RequestListener = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>secret</h1>');
  const torn: RequestListener = (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": {"secret"');
  const moved: RequestListener = (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/secret' }).end();
  const locked: RequestListener = (_, response) => void response.writeHead(401, { 'content-type': 'text/plain' }).end('secret');
  const cut: RequestListener = (request) => void request.socket.destroy();

  it.each<[string, RequestListener | undefined]>([
    ['refuses the connection', undefined],
    ['answers HTML with 500', html],
    ['answers HTML with 200', page],
    ['answers half', torn],
    ['sends elsewhere', moved],
    ['wants a password', locked],
    ['hangs up', cut],
  ])('because it %s is named, and the rest stands', async (_, answer) => {
    const url = answer ? await opened.serve(answer) : 'http://127.0.0.1:1/graphql';
    const { gateway, logged } = await graphWith({ contracts: { url } });
    const { data, errors } = await gateway.execute({ query: '{ mine: contracts { id } organisation(id: "org:one") { name c: contracts { id } } }' });
    expect(data).toEqual({ mine: null, organisation: { name: 'Name of org:one', c: null } });
    expect(errors?.map(({ path }) => path)).toEqual(expect.arrayContaining([['mine'], ['organisation', 'c']]));
    for (const error of errors ?? []) expect(error.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'contracts' });
    expect(JSON.stringify(errors)).not.toMatch(/secret|127\.0\.0\.1|ECONN|http/);
    expect(logged.map(({ subgraph }) => subgraph)).toEqual(['contracts', 'contracts']);
  });

  it('says so once for a whole list', async () => {
    const { gateway } = await graphWith({ contracts: { url: 'http://127.0.0.1:1/graphql' } });
    const { errors } = await gateway.execute({ query: '{ organisations { nodes { id contracts { id } signed } } }' });
    expect(errors).toMatchObject([{ path: ['organisations', 'nodes'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  it('but refuses in GraphQL is heard', async () => {
    const refusal = { errors: [{ message: 'Not then.', extensions: { code: 'BAD_USER_INPUT', argument: 'x', stacktrace: ['secret'], constructor: 'secret', toString: 'secret' } }] };
    const url = await opened.serve((_, response) => void response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(refusal)));
    const { gateway } = await graphWith({ contracts: { url } });
    const { errors } = await gateway.execute({ query: '{ contracts { id } }' });
    expect(errors).toEqual([{ message: 'Not then.', extensions: { code: 'BAD_USER_INPUT', argument: 'x' } }]);
  });
});

describe('a request that is at fault', () => {
  it.each<[string, { query: string; variables?: Record<string, unknown>; operationName?: string }, object]>([
    ['does not parse', { query: '{' }, { code: 'GRAPHQL_PARSE_FAILED' }],
    ['does not validate', { query: '{ nothing }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['gives a wrong variable', { query: 'query Q($n: Int) { organisations(first: $n) { endCursor } }', variables: { n: 'x' } }, { code: 'BAD_USER_INPUT', argument: '$n', expected: 'a value of type Int' }],
    ['gives no variable', { query: 'query Q($id: ID!) { organisation(id: $id) { id } }' }, { code: 'BAD_USER_INPUT', argument: '$id', expected: 'a value of type ID!' }],
    ['names no operation', { query: 'query A { __typename } query B { __typename }' }, { code: 'BAD_USER_INPUT', argument: 'operationName' }],
    ['names another operation', { query: 'query A { __typename }', operationName: 'B' }, { code: 'BAD_USER_INPUT', argument: 'operationName' }],
  ])('because it %s', async (_, question, extensions) => {
    const { gateway, logged } = await graphWith();
    const { errors } = await gateway.execute(question);
    expect(errors).toMatchObject([{ extensions }]);
    expect(logged).toEqual([]);
  });
});

describe('a mistake is told with its place', () => {
  it('by line and column', async () => {
    const { gateway } = await graphWith();
    const { errors } = await gateway.execute({ query: '{\n  nothing\r\n\r    nowhere\n}' });
    expect(errors?.map(({ locations }) => locations)).toEqual([[{ line: 2, column: 3 }], [{ line: 4, column: 5 }]]);
  });

  it('and of thousands of places with the first ones', async () => {
    const { gateway } = await graphWith();
    const { errors } = await gateway.execute({ query: `{ organisation(${`id: "a"${'\n'.repeat(15)}`.repeat(2_000)}) { id } }` });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(errors?.[0]?.locations?.slice(0, 2)).toEqual([{ line: 1, column: 16 }, { line: 16, column: 1 }]);
    expect(errors?.[0]?.locations).toHaveLength(LIMITS.errors);
  });
});
