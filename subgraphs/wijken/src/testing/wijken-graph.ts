import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';

type Variables = Record<string, unknown>;

export interface WijkenGraph extends TestGraph {
  /** The data of an answer without errors. */
  ask: <T = Record<string, unknown>>(query: string, variables?: Variables) => Promise<T>;
  /** The errors of an answer, each with its path, code, argument and expectation. */
  refusal: (query: string, variables?: Variables) => Promise<Refusal[]>;
  /** Fields of things, asked by reference as the gateway does. */
  entities: <T = Record<string, unknown>>(references: readonly Reference[], fields: string, moments?: string) => Promise<(T | null)[]>;
}

export interface Refusal {
  path: string;
  code: unknown;
  argument: unknown;
  expected: unknown;
}

export interface Reference {
  __typename: string;
  id?: string;
  code?: string;
}

export async function startWijken(): Promise<WijkenGraph> {
  const graph = await startTestGraph(subgraph);
  const ask: WijkenGraph['ask'] = async <T>(query: string, variables: Variables = {}) => {
    const { data, errors } = await graph.subgraph.execute({ query, variables });
    if (errors) throw new Error(`${errors.length} errors, the first: ${JSON.stringify(errors[0])}`);
    return data as T;
  };
  return {
    ...graph,
    ask,
    refusal: async (query, variables = {}) => {
      const { errors = [] } = await graph.subgraph.execute({ query, variables });
      return errors.map(({ path = [], extensions = {} }) => ({
        path: path.join('.'),
        code: extensions['code'],
        argument: extensions['argument'],
        expected: extensions['expected'],
      }));
    },
    entities: async <T>(references: readonly Reference[], fields: string, moments = '') => {
      const type = references[0]!.__typename;
      const query = `query ($of: [_Any!]!) ${moments} { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
      const { _entities: found } = await ask<{ _entities: (T | null)[] }>(query, { of: references });
      return found;
    },
  };
}
