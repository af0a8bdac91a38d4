import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { graphql, parse } from 'graphql';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway.js';
import type { SubgraphRequest } from '../subgraphs/subgraph.js';

/** A subgraph of a test: its schema, and how its types are resolved. */
export interface GuardedSubgraph {
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, object>>;
}

export interface GuardedGraph {
  readonly gateway: Gateway;
  /** Every fetch that a subgraph got, in order. */
  readonly asked: SubgraphRequest[];
  readonly logged: Parameters<Log>[0][];
  readonly supergraph: string;
}

/** A gateway before subgraphs that have rules on who may see what. */
export async function guardedGraph(subgraphs: Readonly<Record<string, GuardedSubgraph>>, options: Partial<GatewayOptions> = {}): Promise<GuardedGraph> {
  const asked: SubgraphRequest[] = [];
  const logged: GuardedGraph['logged'] = [];
  const supergraph = composed(subgraphs);
  const local = Object.fromEntries(
    Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => {
      const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
      const execute = async ({ query, variables, operationName }: SubgraphRequest): Promise<{ data: Record<string, unknown> | null; errors?: readonly unknown[] }> => {
        asked.push({ query, variables, operationName });
        const { data, errors } = await graphql({ schema, source: query, variableValues: variables, operationName });
        return { data: data ?? null, ...(errors ? { errors } : {}) };
      };
      return [name, { execute, ready: () => true }];
    }),
  );
  const gateway = await createGateway({ supergraph, subgraphs: local, planning: 'here', log: (entry) => void (entry.level === 'debug' || logged.push(entry)), ...options });
  return { gateway, asked, logged, supergraph };
}

function composed(subgraphs: Readonly<Record<string, GuardedSubgraph>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, url: `http://${name}.internal/graphql`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
