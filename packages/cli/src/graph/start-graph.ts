import { createGateway, type Gateway } from '@regiograaf/gateway';
import { startSubgraph, type Database, type Log, type RunningSubgraph, type SubgraphDescription } from '@regiograaf/subgraph-kit';
import { readFile } from 'node:fs/promises';
import { SCHEMA_FOLDER } from '../config.js';
import { subgraphs as ours } from '../subgraphs.js';

export interface GraphOptions {
  subgraphs?: readonly SubgraphDescription[];
  log?: Log;
  /** Called with each SQL statement of each subgraph before it runs. */
  onStatement?: (sql: string) => void;
}

/** The whole graph in this process: its subgraphs and the gateway before them. */
export interface Graph {
  gateway: Gateway;
  subgraphs: readonly RunningSubgraph[];
  close(): Promise<void>;
}

/** Starts the graph on a database whose schemas are up to date. */
export async function startGraph(database: Database, { subgraphs = ours, ...options }: GraphOptions = {}): Promise<Graph> {
  const running = await Promise.all(subgraphs.map((each) => startSubgraph(each, database, options)));
  const gateway = await createGateway({
    supergraph: await readFile(`${SCHEMA_FOLDER}/supergraph.graphql`, 'utf8'),
    subgraphs: Object.fromEntries(running.map((each) => [each.name, each])),
    ...(options.log ? { log: options.log } : {}),
  });
  return {
    gateway,
    subgraphs: running,
    close: async () => {
      await gateway.close();
      await Promise.all(running.map((each) => each.close()));
    },
  };
}
