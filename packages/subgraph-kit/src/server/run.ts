import { readSubgraphConfig } from '../config.js';
import type { SubgraphDescription } from '../define.js';
import { listen } from './http.js';
import { logToStderr } from './log.js';
import { startSubgraph } from './subgraph-server.js';

/** Runs one subgraph as a process of its own, on PostgreSQL, until it is told to stop. */
export async function runSubgraph(description: SubgraphDescription): Promise<void> {
  const { databaseUrl, host, port } = readSubgraphConfig();
  const subgraph = await startSubgraph(description, { kind: 'server', url: databaseUrl });
  const listening = await listen(subgraph, { host, port });
  logToStderr({ level: 'info', message: 'listening', subgraph: description.name, url: listening.url });
  const stop = async (): Promise<void> => {
    await listening.close();
    await subgraph.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
