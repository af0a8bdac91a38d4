import { composeServices } from '@apollo/composition';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway.js';
import type { Subgraph, SubgraphRequest } from '../subgraphs/subgraph.js';
import { CONTRACTS, ORGANISATIONS, recording } from './subgraphs.js';

/** A supergraph of two subgraphs that refer to each other's types. */
export const SUPERGRAPH: string = composed();

export interface SmallGraph {
  readonly gateway: Gateway;
  /** Every fetch that a subgraph got, in order. */
  readonly asked: SubgraphRequest[];
  /** Every entry of the log, but for what only those see who look closely. */
  readonly logged: Parameters<Log>[0][];
}

/** A gateway before two recording subgraphs in this process; any of them can be replaced. */
export async function smallGraph(
  replaced: Partial<Record<'organisations' | 'contracts', Subgraph>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<SmallGraph> {
  const asked: SubgraphRequest[] = [];
  const logged: SmallGraph['logged'] = [];
  const local = (name: 'organisations' | 'contracts'): Subgraph => ({ execute: recording(name, asked).execute, ready: () => true });
  const subgraphs = { organisations: local('organisations'), contracts: local('contracts'), ...replaced };
  const gateway = await createGateway({ supergraph: SUPERGRAPH, subgraphs, planning: 'here', ...options, log: (entry) => void (entry.level === 'debug' || logged.push(entry)) });
  return { gateway, asked, logged };
}

function composed(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'organisations', url: 'http://organisations.invalid/graphql', typeDefs: ORGANISATIONS },
    { name: 'contracts', url: 'http://contracts.invalid/graphql', typeDefs: CONTRACTS },
  ]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
