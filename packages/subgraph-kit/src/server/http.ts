import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANONYMOUS } from '../caller.js';
import type { RunningSubgraph } from './subgraph-server.js';

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Puts a subgraph behind HTTP: `/graphql`, `/health/live`, `/health/ready`. Callers are the public until identity is established. */
export async function listen(subgraph: RunningSubgraph, { host, port }: { host: string; port: number }): Promise<Listening> {
  const app = express().disable('x-powered-by');
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    const ready = await subgraph.ready();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'no database', subgraph: subgraph.name });
  });
  // A gateway's entity fetch carries many references: larger than what the public may send.
  app.use('/graphql', express.json({ limit: '10mb' }), expressMiddleware(subgraph.apollo, { context: async () => subgraph.contextFor(ANONYMOUS) }));

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host}:${taken}/graphql`, close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}
