import { readSubgraphConfig, type SubgraphConfig } from '../config.js';
import type { SubgraphDescription } from '../define.js';
import type { Log } from '../log/log.js';
import { ProcessingLog } from '../processing-log/processing-log.js';
import { sharedSeen } from '../signed/shared-seen.js';
import { observeProcess } from '../telemetry/observe-process.js';
import { listen } from './http.js';
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
  const config = readSubgraphConfig();
  const { log, close } = await observeProcess(config.observing, `regiograaf-${description.name}`);
  const running = [close];
  const stop = async (): Promise<void> => {
    for (const end of running.splice(0).toReversed()) await end();
  };
  try {
    const url = await serve(description, config, { log, running });
    log({ level: 'info', message: 'listening', subgraph: description.name, url });
  } catch (error) {
    await stop();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

interface Running {
  readonly log: Log;
  /** Ends what runs, in the reverse order. */
  readonly running: (() => Promise<void>)[];
}

/** @returns where it answers */
async function serve(description: SubgraphDescription, config: SubgraphConfig, { log, running }: Running): Promise<string> {
  const processing = config.processingLog === undefined ? undefined : await ProcessingLog.open(config.processingLog, { log });
  if (processing) running.push(() => processing.close());
  const subgraph = await startSubgraph(description, { kind: 'server', url: config.databaseUrl }, { statementTimeoutMs: config.statementTimeoutMs, processing, log });
  running.push(() => subgraph.close());
  const seen = config.redis === undefined ? undefined : sharedSeen(config.redis, { name: description.name, log });
  if (seen) running.push(seen.close);
  const listening = await listen(subgraph, { host: config.host, port: config.port }, { requests: config.requests, seen, log });
  running.push(() => listening.close());
  return listening.url;
}
