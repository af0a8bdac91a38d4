import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { createServer, type Server } from 'node:http';
import { ANONYMOUS } from '../caller.js';
import { bind, type Address } from './bind.js';
import { BODY_LIMIT, httpErrors, notFound } from './http-errors.js';
import { logToStderr, type Log } from './log.js';
import type { RunningSubgraph } from './subgraph-server.js';

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/**
 * Puts a subgraph behind HTTP: `/graphql`, `/health/live`, `/health/ready`. Callers are the public until identity is established.
 *
 * @throws in words that tell what to change, if it cannot listen there
 */
export async function listen(subgraph: RunningSubgraph, address: Address, log: Log = logToStderr): Promise<Listening> {
  const app = express().disable('x-powered-by');
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    const ready = await subgraph.ready();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'no database', subgraph: subgraph.name });
  });
  app.all('/graphql', express.json({ limit: BODY_LIMIT }), expressMiddleware(subgraph.apollo, { context: async () => subgraph.contextFor(ANONYMOUS) }));
  app.use(notFound);
  app.use(httpErrors(log));

  const server = createServer(app);
  const port = await bind(server, address);
  return { url: `http://${address.host}:${port}/graphql`, close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}
