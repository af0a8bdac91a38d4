import { logToStderr } from '@regiograaf/subgraph-kit/protocol';
import { readConfig } from './config.js';
import { createGateway } from './gateway.js';

try {
  const { host, port, supergraph, subgraphs } = readConfig();
  const gateway = await createGateway({ supergraph, subgraphs });
  const { url, close } = await gateway.listen({ host, port });
  logToStderr({ level: 'info', message: 'listening', url });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: whoever asks again does not want to wait for what is under way.
    process.once(signal, () => {
      logToStderr({ level: 'info', message: 'stopping', signal });
      void close().then(() => logToStderr({ level: 'info', message: 'stopped' }));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
