import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import express, { type Express } from 'express';
import { healthRouter } from '../health/health.router.js';
import type { Readiness } from '../health/readiness.js';
import { createContext, type GatewayContext } from './context.js';
import { BODY_LIMIT_BYTES, httpErrors, notFound } from './http-errors.js';
import { securityHeaders } from './security-headers.js';

const POINTER = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Regiograaf</title>
<p>Regiograaf, one graph of regional primary care. It answers GraphQL at <a href="/graphql">/graphql</a>.</p>
</html>
`;

export interface Mounted {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
}

/** Routes everything that comes in over HTTP. */
export function mount(app: Express, { apollo, readiness, log }: Mounted): void {
  app.disable('x-powered-by');
  // Answers are never cached; hashing each would be for nothing.
  app.disable('etag');
  app.use(securityHeaders);
  app.get('/', (_request, response) => {
    response.type('html').send(POINTER);
  });
  app.use('/health', healthRouter(readiness));
  app.all('/graphql', express.json({ limit: BODY_LIMIT_BYTES }), expressMiddleware(apollo, { context: createContext }));
  app.use(notFound);
  app.use(httpErrors(log));
}
