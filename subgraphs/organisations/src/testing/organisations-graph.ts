import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';

type Variables = Record<string, unknown>;

export interface OrganisationsGraph extends TestGraph {
  /** The data of an answer without errors. */
  ask: <T = Record<string, never>>(query: string, variables?: Variables, caller?: Caller) => Promise<T>;
  /** The errors of an answer, as code, argument and expectation; its data must be null. */
  refusal: (query: string, variables?: Variables) => Promise<unknown[]>;
  /** Fields of things, asked by reference as the gateway does. */
  entities: <T = Record<string, unknown>>(type: string, ids: readonly string[], asked: string | Asked) => Promise<(T | null)[]>;
  /** Adds somebody outside the history. */
  addPerson: (slug: string, attributes?: { phone?: string; email?: string }) => Promise<void>;
}

interface Asked {
  fields: string;
  caller?: Caller;
  /** E.g. `@asOf(validOn: "2024-01-01")`. */
  moments?: string;
}

export async function startOrganisations(): Promise<OrganisationsGraph> {
  const graph = await startTestGraph(subgraph);

  const ask: OrganisationsGraph['ask'] = async <T>(query: string, variables: Variables = {}, caller: Caller = ANONYMOUS) => {
    const { data, errors } = await graph.subgraph.execute({ query, variables }, caller);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  };

  return {
    ...graph,
    ask,
    refusal: async (query, variables = {}) => {
      const { data, errors = [] } = await graph.subgraph.execute({ query, variables });
      const answered = Object.entries(data ?? {}).filter(([, value]) => value !== null);
      if (answered.length > 0) throw new Error(`answered all the same: ${JSON.stringify(answered)}`);
      return errors.map(({ extensions }) => [extensions?.['code'], extensions?.['argument'], extensions?.['expected']]);
    },
    entities: async <T>(type: string, ids: readonly string[], asked: string | Asked) => {
      const { fields, caller = ANONYMOUS, moments = '' } = typeof asked === 'string' ? { fields: asked } : asked;
      const query = `query ($of: [_Any!]!) ${moments} { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
      const { _entities: found } = await ask<{ _entities: (T | null)[] }>(query, { of: ids.map((id) => ({ __typename: type, id })) }, caller);
      return found;
    },
    addPerson: async (slug, { phone = null, email = null }: { phone?: string | null; email?: string | null } = {}) => {
      await graph.database.run(`insert into person (id, name, phone, email, fictional) values ($1, $2, $3, $4, true)`, [`person:${slug}`, `Naam ${slug}`, phone, email]);
    },
  };
}

export function callerOf(organisation: string | undefined, ...scopes: string[]): Caller {
  return { ...(organisation ? { organisation } : {}), scopes: new Set(scopes) };
}

/** A partner that may see who holds a post. */
export const PARTNER = callerOf('org:partner', 'contacts:read');
