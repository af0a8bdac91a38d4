import { describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, GraphQLError, parse } from 'graphql';
import { createGateway, type Gateway } from '../gateway.js';
import type { SubgraphExecutor, SubgraphRequest } from '../subgraphs/subgraph.js';
import { composed } from '../testing/random/small-supergraphs.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])';
const SHELF = `${LINK}
  type Query { books: [Book!], first: Book!, shelf: [[Book]], hidden: Kind, any: Any, at: Moment }
  scalar Moment
  type Mutation { add(id: ID!): Book, clear: Boolean }
  type Book @key(fields: "id") { id: ID!, title: String!, pages: Int, kind: Kind, secret: String @inaccessible }
  enum Kind { THICK THIN @inaccessible }
  union Any = Book | Pen
  type Pen { ink: String }`;
const LOANS = `${LINK}
  type Mutation { lend(id: ID!): Book }
  type Book @key(fields: "id") { id: ID!, lent: Int!, to: String }`;
const SUPERGRAPH = composed({ shelf: SHELF, loans: LOANS });

/** Answers from values that stand for the fields, whatever they are. */
function answering(sdl: string, values: Record<string, unknown>, asked: SubgraphRequest[]): SubgraphExecutor {
  const root = values as { [name: string]: (args: object) => unknown };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { Book: { __resolveReference: (representation: { id: string }) => root['book']?.(representation) } } }]);
  return async (request) => {
    asked.push(request);
    return graphql({ schema, source: request.query, variableValues: request.variables, rootValue: root });
  };
}

async function graph({ shelf = {}, loans = {} }: { shelf?: object; loans?: object }): Promise<{ gateway: Gateway; asked: SubgraphRequest[] }> {
  const asked: SubgraphRequest[] = [];
  const local = (sdl: string, values: object) => ({ execute: answering(sdl, values as never, asked), ready: () => true });
  const gateway = await createGateway({ supergraph: SUPERGRAPH, subgraphs: { shelf: local(SHELF, shelf), loans: local(LOANS, loans) }, planning: 'here', log: () => undefined });
  return { gateway, asked };
}

/** A subgraph that answers just that, whatever it is asked. */
async function saying(data: unknown): Promise<Gateway> {
  const execute = async (): Promise<never> => ({ data }) as never;
  return createGateway({ supergraph: SUPERGRAPH, subgraphs: { shelf: { execute, ready: () => true }, loans: { execute, ready: () => true } }, planning: 'here', log: () => undefined });
}

describe('entities', () => {
  it('are asked once, wherever they stand', async () => {
    const ids = ['a', 'b', 'a', 'a'];
    const { gateway, asked } = await graph({ shelf: { books: ids.map((id) => ({ id })) }, loans: { book: ({ id }: { id: string }) => ({ id, lent: id === 'a' ? 1 : 2 }) } });
    const { data } = await gateway.execute({ query: '{ books { lent } }' });
    expect(data).toEqual({ books: [1, 2, 1, 1].map((lent) => ({ lent })) });
    expect(asked.at(-1)?.variables).toEqual({ representations: [{ __typename: 'Book', id: 'a' }, { __typename: 'Book', id: 'b' }] });
  });

  it('that fail say so wherever they stand, and leave the others', async () => {
    const book = ({ id }: { id: string }): unknown => ({ id, lent: 1, to: () => (id === 'a' ? Promise.reject(new GraphQLError('No.', { extensions: { code: 'FORBIDDEN' } })) : 'me') });
    const { gateway } = await graph({ shelf: { shelf: [[{ id: 'a' }, null], [{ id: 'b' }, { id: 'a' }]] }, loans: { book } });
    const { data, errors } = await gateway.execute({ query: '{ shelf { to } }' });
    expect(data).toEqual({ shelf: [[{ to: null }, null], [{ to: 'me' }, { to: null }]] });
    expect(errors?.map(({ path }) => path)).toEqual([['shelf', 0, 0, 'to'], ['shelf', 1, 1, 'to']]);
  });

  it('that are not there are null as far as they must be, without an error', async () => {
    const { gateway } = await graph({ shelf: { shelf: [[{ id: 'a' }, { id: 'b' }]] }, loans: { book: ({ id }: { id: string }) => (id === 'a' ? null : { id, lent: 5 }) } });
    expect(await gateway.execute({ query: '{ shelf { id lent } }' })).toMatchObject({ data: { shelf: [[null, { id: 'b', lent: 5 }]] } });
    expect(await gateway.execute({ query: '{ shelf { id to } }' })).toEqual({ data: { shelf: [[{ id: 'a', to: null }, { id: 'b', to: null }]] } });
  });
});

it('a value that JSON has yet to write is told as JSON does', async () => {
  const gateway = await saying({ at: new Date('2024-03-01T10:00:00.123Z') });
  expect((await gateway.execute({ query: '{ at }' })).data).toEqual({ at: '2024-03-01T10:00:00.123Z' });
});

it('mutations happen one after the other, in the order that they are asked', async () => {
  const did: string[] = [];
  const slowly = (name: string) => async ({ id }: { id: string }) => {
    await new Promise(setImmediate);
    did.push(`${name} ${id ?? ''}`);
    return { id };
  };
  const { gateway } = await graph({ shelf: { add: slowly('add'), clear: async () => Boolean(did.push('clear')) }, loans: { lend: slowly('lend'), book: ({ id }: { id: string }) => ({ id, lent: did.length }) } });
  const { data } = await gateway.execute({ query: 'mutation { a: add(id: "1") { lent } b: lend(id: "1") { id } c: add(id: "2") { id } clear d: lend(id: "2") { id } }' });
  expect(did).toEqual(['add 1', 'lend 1', 'add 2', 'clear', 'lend 2']);
  expect(data).toEqual({ a: { lent: expect.any(Number) }, b: { id: '1' }, c: { id: '2' }, clear: true, d: { id: '2' } });
});

describe('what breaks the promise of the schema is null as far as it must be, and an error there', () => {
  it.each<[string, unknown, unknown, (string | number)[]]>([
    ['a text for a number', { first: { id: '1', title: 'T', pages: 'many' } }, { first: { id: '1', title: 'T', pages: null } }, ['first', 'pages']],
    ['a fraction for a whole number', { first: { id: '1', title: 'T', pages: 1.5 } }, { first: { id: '1', title: 'T', pages: null } }, ['first', 'pages']],
    ['an object for a text', { first: { id: '1', title: {}, pages: 1 } }, null, ['first', 'title']],
    ['null for what is never null', { first: { id: '1', title: null, pages: 1 } }, null, ['first', 'title']],
    ['a list for an object', { first: [] }, null, ['first']],
    ['nothing', {}, null, ['first']],
    ['a value that is not for clients', { first: { id: '1', title: 'T', kind: 'THIN' } }, { first: { id: '1', title: 'T', kind: null } }, ['first', 'kind']],
  ])('%s', async (_, said, data, path) => {
    const gateway = await saying(said);
    const fields = JSON.stringify(said).includes('kind') ? 'kind' : 'pages';
    const { data: answered, errors } = await gateway.execute({ query: `{ first { id title ${fields} } }` });
    expect(answered).toEqual(data);
    expect(errors).toEqual([{ message: expect.any(String), path, extensions: { code: 'INTERNAL', id: expect.any(String) } }]);
  });

  it('a row that is lost takes with it what cannot do without', async () => {
    const gateway = await saying({ books: [{ id: '1', title: 'T' }, { id: '2', title: null }], shelf: [[{ id: '1', title: 'T' }, { id: '2', title: null }], 'none'] });
    const { data, errors } = await gateway.execute({ query: '{ books { title } shelf { title } }' });
    expect(data).toEqual({ books: null, shelf: [[{ title: 'T' }, null], null] });
    expect(errors?.map(({ path }) => path)).toEqual([['books', 1, 'title'], ['shelf', 0, 1, 'title'], ['shelf', 1]]);
  });

  it('a thing of a type that cannot stand there', async () => {
    const gateway = await saying({ any: { __typename: 'Query', ink: 'blue' } });
    const { data, errors } = await gateway.execute({ query: '{ any { ... on Pen { ink } } }' });
    expect(data).toEqual({ any: null });
    expect(errors).toHaveLength(1);
  });
});

it('any response name is just a name', async () => {
  const { gateway } = await graph({ shelf: { first: { id: 'a', title: 'T', pages: 3 } }, loans: { book: () => ({ id: 'a', lent: 4 }) } });
  const { data } = await gateway.execute({ query: '{ __proto__: first { constructor: title, __proto__: lent, toString: pages } }' });
  expect(JSON.stringify(data)).toBe('{"__proto__":{"constructor":"T","__proto__":4,"toString":3}}');
});
