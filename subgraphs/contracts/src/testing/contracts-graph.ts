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
  return { id: `agreement:${id}`, contract: `contract:${contract}`, title: `Agreement ${id}`, published: true, without_indicator_reason: 'A test', ...attributes };
}

/** At least 10 of something, on the last day of every quarter of 2024. */
export function indicatorRow(id: string, agreement: string, attributes: object = {}): Row {
  const norm = { direction: 'AT_LEAST', norm: '10', unit: 'persons', data_source: 'A count' };
  const moments = { frequency: 'QUARTERLY', first_moment: '2024-03-31', last_moment: '2024-12-31' };
  return { id: `monitoring:${id}`, agreement: `agreement:${agreement}`, title: `Indicator ${id}`, ...norm, ...moments, ...attributes };
}

export function measurementRow(id: string, indicator: string, { moment, ...attributes }: { moment: string; [attribute: string]: unknown }): Row {
  return { id: `measurement:${id}`, indicator: `monitoring:${indicator}`, moment, measured_on: moment, ...attributes };
}

export function moduleRow(id: string, { contract, ...attributes }: { contract: string; [attribute: string]: unknown }): Row {
  return { id: `module:${id}`, contract: `contract:${contract}`, kind: 'CHRONIC_CARE', name: `Module ${id}`, ...attributes };
}

export function uptakeRow(id: string, { module, practice, ...attributes }: { module: string; practice: string; [attribute: string]: unknown }): Row {
  return { id: `uptake:${id}`, module: `module:${module}`, practice: `org:${practice}`, ...attributes };
}

export function fundingRow(id: string, { contract, ...attributes }: { contract: string; year: number; [attribute: string]: unknown }): Row {
  return { id: `funding:${id}`, contract: `contract:${contract}`, kind: 'STRUCTURAL', ...attributes };
}

export function memberRow(id: string, { member, organisation, ...attributes }: { member: string; organisation: string; [attribute: string]: unknown }): Row {
  return { id: `membership:${id}`, member: `org:${member}`, organisation: `org:${organisation}`, ...attributes };
}

export function formRow(organisation: string, attributes: object = {}): Row {
  return { id: `org:${organisation}`, ...attributes };
}

export function areaRow(id: string, { practice, wijk, ...attributes }: { practice: string; wijk: string; [attribute: string]: unknown }): Row {
  return { id: `practicearea:${id}`, practice: `org:${practice}`, wijk: `wijk:${wijk}`, ...attributes };
}

export function serviceRow(id: string, attributes: object = {}): Row {
  return { id: `support:${id}`, region: 'region:noord', provider: 'org:provider', name: `Service ${id}`, supports: 'Practices', ...attributes };
}

export function useRow(id: string, { service, organisation, ...attributes }: { service: string; organisation: string; [attribute: string]: unknown }): Row {
  return { id: `use:${id}`, service: `support:${service}`, organisation: `org:${organisation}`, ...attributes };
}

export function planRow(id: string, attributes: object = {}): Row {
  return { id: `regioplan:${id}`, region: 'region:noord', ...attributes };
}

export function stageRow(id: string, contract: string, attributes: { stage: string; reached_on: string; [attribute: string]: unknown }): Row {
  return { id: `stage:${id}`, contract: `contract:${contract}`, ...attributes };
}

export function conditionRow(id: string, attributes: { contract?: string; region?: string; [attribute: string]: unknown }): Row {
  return { id: `condition:${id}`, organisation: 'org:insurer', title: `Condition ${id}`, progress: 'OPEN', published: false, ...attributes };
}

/** An activity of a plan of a region, with the challenges that it addresses. */
export async function recordActivity(graph: ContractsGraph, id: string, { region, challenges }: { region: string; challenges: readonly string[] }): Promise<void> {
  await graph.record('plan', planRow(id, { region: `region:${region}` }));
  await graph.record('plan_activity', { id: `activity:${id}`, plan: `regioplan:${id}`, challenges: challenges.map((each) => `challenge:${each}`) });
}
