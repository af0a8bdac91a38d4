import type { TestGraph } from '@regiograaf/subgraph-kit/testing';

type Row = Record<string, unknown>;

/** Answers an operation that must succeed. */
export async function ask<T = Record<string, never>>(graph: TestGraph, query: string, variables: Row = {}): Promise<T> {
  const { data, errors } = await graph.subgraph.execute({ query, variables });
  if (errors) throw new Error(`${errors.length} errors, the first: ${JSON.stringify(errors[0])}`);
  return data as T;
}

/** The errors of an operation, as code, argument and expectation. */
export async function refused(graph: TestGraph, query: string): Promise<unknown[]> {
  const { errors = [] } = await graph.subgraph.execute({ query });
  return errors.map(({ extensions }) => [extensions?.['code'], extensions?.['argument'], extensions?.['expected']]);
}

/** Asks fields of things by reference, as the gateway does. */
export async function entities<T = Row>(graph: TestGraph, { ids, fields, moments = '' }: { ids: readonly string[]; fields: string; moments?: string }): Promise<T[]> {
  const type = TYPES[ids[0]!.split(':')[0]!]!;
  const query = `query ($of: [_Any!]!) ${moments} { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const { _entities: found } = await ask<{ _entities: T[] }>(graph, query, { of: ids.map((id) => ({ __typename: type, id })) });
  return found;
}

const TYPES: Readonly<Record<string, string>> = {
  municipality: 'Municipality',
  wijk: 'Wijk',
  buurt: 'Buurt',
  localarea: 'LocalArea',
  region: 'Region',
  challenge: 'Challenge',
  activity: 'Activity',
  observation: 'Observation',
};
