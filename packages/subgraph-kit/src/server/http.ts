import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { createServer, type Server } from 'node:http';
import type { Log } from '../log/log.js';
import { logToStderr } from '../log/open-log.js';
import type { GatewayKeys } from '../signed/keys.js';
import { requestVerifier } from '../signed/request-verifier.js';
import { SeenOnce, type Seen } from '../signed/seen-once.js';
import { callerIn, signedOnly } from '../signed/signed-only.js';
import { NAMED } from '../telemetry/names.js';
import { tracedRequests } from '../telemetry/traced-requests.js';
import { bind, type Address } from './bind.js';
import { httpErrors, notFound } from './http-errors.js';
import { leavingOf } from './leaving.js';
import { maskedError } from './mask-errors.js';
import type { RunningSubgraph } from './subgraph-server.js';

/** A gateway's entity fetch carries many references: larger than what the public may send. */
const BODY_LIMIT = '10mb';

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Whose requests a subgraph takes: those that the gateway signed, or anyone's, all of whom are the public then. */
export type Requests = { readonly signedBy: GatewayKeys } | 'anyone';

export interface ListenOptions {
  requests: Requests;
  /** Which requests were taken in already; each process remembers its own unless they share this. */
  seen?: Seen | undefined;
  log?: Log;
}

/**
 * Puts a subgraph behind HTTP: `/graphql`, `/health/live`, `/health/ready`.
 *
 * @throws in words that tell what to change, if it cannot listen there
 */
export async function listen(subgraph: RunningSubgraph, address: Address, { requests, seen = new SeenOnce(), log = logToStderr }: ListenOptions): Promise<Listening> {
  const app = express().disable('x-powered-by');
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    const ready = await subgraph.ready();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'no database', subgraph: subgraph.name });
  });
  const body = requests === 'anyone' ? [express.json({ limit: BODY_LIMIT })] : signedOnly(requestVerifier(subgraph.name, requests.signedBy, seen), { bodyLimit: BODY_LIMIT, log });
  const graph = expressMiddleware(subgraph.apollo, { context: async ({ res }) => subgraph.contextFor(callerIn(res), leavingOf(res)) });
  const traced = tracedRequests({ route: '/graphql', span: `answer ${subgraph.name}`, attributes: { [NAMED.subgraph]: subgraph.name } });
  app.all('/graphql', traced, ...body, graph);
  app.use(notFound('the subgraph'));
  app.use(httpErrors({ bodyLimit: BODY_LIMIT, mask: (error) => maskedError(error, { log }) }));

  const server = createServer(app);
  const port = await bind(server, address);
  return { url: `http://${address.host}:${port}/graphql`, close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}
