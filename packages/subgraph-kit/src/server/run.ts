import { readSubgraphConfig } from '../config.js';
import type { SubgraphDescription } from '../define.js';
import { listen } from './http.js';
import { logToStderr } from './log.js';
import { startSubgraph } from './subgraph-server.js';

/** Runs one subgraph as a process of its own, on PostgreSQL, until it is told to stop. What keeps it from starting is said in words. */
export async function runSubgraph(description: SubgraphDescription): Promise<void> {
  try {
    await run(description);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(description: SubgraphDescription): Promise<void> {
  const { databaseUrl, host, port } = readSubgraphConfig();
  const subgraph = await startSubgraph(description, { kind: 'server', url: databaseUrl });
  const listening = await listen(subgraph, { host, port }).catch(async (error: unknown) => {
    await subgraph.close();
    throw error;
  });
  logToStderr({ level: 'info', message: 'listening', subgraph: description.name, url: listening.url });
  const stop = async (): Promise<void> => {
    await listening.close();
    await subgraph.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
