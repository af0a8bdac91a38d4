import { once } from 'node:events';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { observeProcess } from '@regiograaf/subgraph-kit/telemetry';
import type { Config } from './config.js';
import { createGateway } from './gateway.js';
import { SupergraphFile } from './supergraph/watch.js';

/** Runs the gateway until it is told to stop, and follows its supergraph's file: when that changes, and when told to (SIGHUP). */
export async function runGateway({ observing, ...config }: Config): Promise<void> {
  const observed = await observeProcess(observing, 'regiograaf-gateway');
  try {
    await serve(config, observed.log);
  } finally {
    await observed.close();
  }
}

async function serve({ host, port, supergraphPath, drainMs, ...options }: Omit<Config, 'observing'>, log: Log): Promise<void> {
  const gateway = await createGateway({ ...options, log });
  const file = new SupergraphFile({ path: supergraphPath, update: gateway.update, log });
  const reload = (): void => void file.reload();
  try {
    const { url } = await gateway.listen({ host, port });
    file.watch();
    process.on('SIGHUP', reload);
    log({ level: 'info', message: 'listening', url });
    const signal = await stopSignal();
    log({ level: 'info', message: 'stopping', signal });
    // Who presses Ctrl-C waits for it; who sends SIGTERM has others that go on.
    if (signal === 'SIGTERM') await gateway.drain(drainMs);
  } finally {
    process.off('SIGHUP', reload);
    file.close();
    await gateway.close();
  }
  log({ level: 'info', message: 'stopped' });
}

// Each is heard once: whoever asks again does not want to wait for what is under way.
async function stopSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return Promise.race((['SIGINT', 'SIGTERM'] as const).map(async (signal) => once(process, signal).then(() => signal)));
}
