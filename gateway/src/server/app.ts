import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { httpErrors, leavingOf, notFound } from '@regiograaf/subgraph-kit/http';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { tracedRequests } from '@regiograaf/subgraph-kit/telemetry';
import express, { type Express } from 'express';
import { countedAs } from '../budget/address.js';
import { corsOf } from '../cors/cors.js';
import type { Cors } from '../cors/settings.js';
import { maskedError } from '../errors/masked-error.js';
import { healthRouter } from '../health/health.router.js';
import type { Readiness } from '../health/readiness.js';
import { callerIn, identify } from '../identity/identify.js';
import type { Verify } from '../identity/verifier.js';
import { hashIsText } from '../registered/hash.js';
import { refusals } from '../telemetry/refusals.js';
import { contextOf, type GatewayContext } from './context.js';
import type { Draining } from './draining.js';
import { securityHeaders } from './security-headers.js';

const BODY_LIMIT_BYTES = 100_000;

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
  /** Says whom a token speaks of; absent where nobody can sign in. */
  readonly verify?: Verify;
  readonly draining: Draining;
  /** Of which origins pages in a browser may ask; none unless given. */
  readonly cors: Cors | undefined;
  readonly log: Log;
}

/** Routes everything that comes in over HTTP. */
export function mount(app: Express, { apollo, readiness, verify, draining, cors, log }: Mounted): void {
  app.disable('x-powered-by');
  // Answers are never cached; hashing each would be for nothing.
  app.disable('etag');
  app.use(draining.lastAnswers);
  app.use(securityHeaders);
  app.get('/', (_request, response) => {
    response.type('html').send(POINTER);
  });
  app.use('/health', healthRouter(readiness, draining));
  const graph = expressMiddleware(apollo, {
    context: async ({ req, res }) => contextOf(callerIn(res), { address: countedAs(req.ip ?? ''), signal: leavingOf(res) }),
  });
  const refused = refusals();
  if (cors) app.use('/graphql', corsOf(cors));
  app.all('/graphql', tracedRequests({ route: '/graphql' }), express.json({ limit: BODY_LIMIT_BYTES }), hashIsText, identify(verify, log), graph);
  app.use(notFound('the graph'));
  app.use(httpErrors({ bodyLimit: `${BODY_LIMIT_BYTES} bytes`, mask: (error) => maskedError(error, { log }), tooLarge: () => refused('bytes') }));
}
