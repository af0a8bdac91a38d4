import { createGateway, type Gateway, type GatewayOptions } from '@regiograaf/gateway';
import { startSubgraph, type Database, type ProcessingLog, type RunningSubgraph, type SubgraphDescription } from '@regiograaf/subgraph-kit';
import { readFile } from 'node:fs/promises';
import { SCHEMA_FOLDER } from '../config.js';
import { subgraphs as ours } from '../subgraphs.js';

export interface GraphOptions extends Omit<GatewayOptions, 'supergraph' | 'subgraphs' | 'key'> {
  subgraphs?: readonly SubgraphDescription[];
  /** Where it is written who read whose data. */
  processing?: ProcessingLog | undefined;
  /** Milliseconds that one statement of a read may take. */
  statementTimeoutMs?: number;
  /** Called with each SQL statement of each subgraph before it runs. */
  onStatement?: (sql: string) => void;
}

/** The whole graph in this process: its subgraphs and the gateway before them. */
export interface Graph {
  gateway: Gateway;
  subgraphs: readonly RunningSubgraph[];
  close(): Promise<void>;
}

/** Starts the graph on a database whose schemas are up to date. If one part cannot start, none is left running. */
export async function startGraph(database: Database, { subgraphs = ours, ...options }: GraphOptions = {}): Promise<Graph> {
  const starting = await Promise.allSettled(subgraphs.map((each) => startSubgraph(each, database, options)));
  const running = starting.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const closeSubgraphs = async (): Promise<void> => void (await Promise.all(running.map((each) => each.close())));
  try {
    for (const each of starting) if (each.status === 'rejected') throw each.reason;
    const gateway = await gatewayBefore(running, options);
    return {
      gateway,
      subgraphs: running,
      close: async () => {
        await gateway.close();
        await closeSubgraphs();
      },
    };
  } catch (error) {
    await closeSubgraphs();
    throw error;
  }
}

async function gatewayBefore(running: readonly RunningSubgraph[], options: Omit<GatewayOptions, 'supergraph' | 'subgraphs'>): Promise<Gateway> {
  return createGateway({
    ...options,
    supergraph: await readFile(`${SCHEMA_FOLDER}/supergraph.graphql`, 'utf8'),
    subgraphs: Object.fromEntries(running.map((each) => [each.name, each])),
  });
}
