import { buildSubgraphSchema } from '@apollo/subgraph';
import { encodeCursor } from '@regiograaf/subgraph-kit/protocol';
import { type DocumentNode, graphql, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { SubgraphExecutor, SubgraphRequest } from '../subgraphs/subgraph.js';

const SHARED = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Date
  scalar DateTime
  directive @asOf(validOn: Date, knownAt: DateTime) on QUERY
`;

export const ORGANISATIONS: DocumentNode = parse(`${SHARED}
  type Query {
    organisation(id: ID!): Organisation
    organisations(first: Int, after: String): OrganisationConnection
    failing(how: String): String
    promised: Organisation
    filtered(by: Filter): String
  }
  input Filter { name: String, numbers: [Int!] }
  type OrganisationConnection { nodes: [Organisation!]!, endCursor: String }
  type Organisation @key(fields: "id") {
    id: ID!
    name: String!
    members(after: String): [Organisation!]
  }
`);

export const CONTRACTS: DocumentNode = parse(`${SHARED}
  type Query { contracts(after: String): [Contract!] }
  type Contract @key(fields: "id") { id: ID!, title: String, with: Organisation }
  type Organisation @key(fields: "id") { id: ID!, contracts(after: String): [Contract!], signed: String }
`);

const ids = ['org:one', 'org:two'];
const organisation = (id: string): object => ({ id, name: `Name of ${id}`, members: [] });

/** Resolvers read the moments off the operation itself, as a subgraph of the graph does. */
export const schemas: Readonly<Record<'organisations' | 'contracts', GraphQLSchema>> = {
  organisations: buildSubgraphSchema([
    {
      typeDefs: ORGANISATIONS,
      resolvers: {
        Query: {
          organisation: (_: unknown, { id }: { id: string }) => (ids.includes(id) ? organisation(id) : null),
          organisations: (_: unknown, __: unknown, moments: { validOn: string; knownAt: string }) => ({
            nodes: ids.map(organisation),
            endCursor: encodeCursor({ order: 'NAME', key: ['x', 'org:two'], moments }),
          }),
          failing: (_: unknown, { how }: { how: string }) => failure(how),
          promised: () => ({ id: 'org:three' }),
        },
        Organisation: { __resolveReference: ({ id }: { id: string }) => organisation(id) },
      },
    },
  ]),
  contracts: buildSubgraphSchema([
    {
      typeDefs: CONTRACTS,
      resolvers: {
        Query: { contracts: () => [{ id: 'contract:one', title: 'One', with: { id: 'org:one' } }] },
        Organisation: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          contracts: ({ id }: { id: string }) => [{ id: `contract:of-${id.slice(4)}`, title: 'T', with: { id } }],
          signed: () => failure('sql'),
        },
      },
    },
  ]),
};

function failure(how: string): never {
  if (how === 'sql') throw new Error('select * from secret_table where password = $1 - connection to db.internal:5432 lost');
  if (how === 'rule') {
    const extensions = { code: 'RULE_VIOLATED', rule: 'one-lead', records: ['theme:a'], table: 'secret_table', stacktrace: ['at secret.ts:1'] };
    throw new GraphQLError('Two leads.', { extensions });
  }
  if (how === 'away') throw new GraphQLError('secret host is away', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'secret' } });
  if (how === 'masked') throw new GraphQLError('secret', { extensions: { code: 'INTERNAL', id: 'id-of-the-subgraph-1' } });
  if (how === 'late') throw new GraphQLError('select from secret_table', { extensions: { code: 'TIMED_OUT', id: 'id-of-the-subgraph-2', subgraph: 'secret' } });
  throw new GraphQLError('Not a thing.', { extensions: { code: 'BAD_USER_INPUT', argument: 'how', expected: 'a thing' } });
}

/** Answers from the schema, and keeps what it was asked. */
export function recording(name: keyof typeof schemas, asked: SubgraphRequest[] = []): { execute: SubgraphExecutor; asked: SubgraphRequest[] } {
  const execute: SubgraphExecutor = async ({ query, variables, operationName }) => {
    asked.push({ query, variables: { ...variables }, operationName });
    const contextValue = { validOn: variables['regiograafValidOn'], knownAt: variables['regiograafKnownAt'] };
    const { data, errors } = await graphql({ schema: schemas[name], source: query, variableValues: variables, operationName, contextValue });
    return { data: data ?? null, ...(errors ? { errors } : {}) };
  };
  return { execute, asked };
}
