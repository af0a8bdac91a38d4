import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';

export interface ContractsGraph extends TestGraph {
  /** The data of an answer without errors. */
  ask: <T>(query: string, variables?: Record<string, unknown>, caller?: Caller) => Promise<T>;
}

export async function startContracts(): Promise<ContractsGraph> {
  const graph = await startTestGraph(subgraph);
  return {
    ...graph,
    ask: async <T>(query: string, variables: Record<string, unknown> = {}, caller: Caller = ANONYMOUS) => {
      const { data, errors } = await graph.subgraph.execute({ query, variables }, caller);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as T;
    },
  };
}

type Row = Parameters<ContractsGraph['record']>[1];

export function callerOf(organisation: string | undefined, ...scopes: string[]): Caller {
  return { ...(organisation ? { organisation } : {}), scopes: new Set(scopes) };
}

export function contractRow(id: string, attributes: object = {}): Row {
  return { id: `contract:${id}`, title: `Contract ${id}`, region: 'region:noord', stage: 'SIGNED', ...attributes };
}

export function partyRow(id: string, { contract, organisation, ...attributes }: { contract: string; organisation: string; [attribute: string]: unknown }): Row {
  return { id: `party:${id}`, contract: `contract:${contract}`, organisation: `org:${organisation}`, side: 'PROVIDER', ...attributes };
}

export function segmentRow(id: string, { contract, ...attributes }: { contract: string; segment: string; [attribute: string]: unknown }): Row {
  return { id: `segment:${id}`, contract: `contract:${contract}`, extent: 'WHOLE', ...attributes };
}

export function agreementRow(id: string, contract: string, attributes: object = {}): Row {
  return { id: `agreement:${id}`, contract: `contract:${contract}`, title: `Agreement ${id}`, published: true, ...attributes };
}
