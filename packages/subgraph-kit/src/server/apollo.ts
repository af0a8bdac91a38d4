import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from '../context.js';
import type { SubgraphDescription } from '../define.js';
import { subgraphSchema } from '../schema.js';
import { givenMoments, resolveMoments } from '../temporal/as-of.js';
import type { Log } from './log.js';
import { maskErrors } from './mask-errors.js';

/** The GraphQL server of one subgraph, started. */
export async function startApollo(description: SubgraphDescription, log: Log): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: subgraphSchema(description),
    plugins: [pinMoments, maskErrors(log), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The gateway needs it, and a subgraph is not for the public.
    introspection: true,
  });
  await server.start();
  return server;
}

/** The gateway pins the present by its own clock. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Everything that an operation reads is read at the moments of its `@asOf`. */
const pinMoments: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request, contextValue }) {
        if (operation) contextValue.pin(resolveMoments(givenMoments(operation, request.variables), { toleranceMs: CLOCK_TOLERANCE_MS }));
      },
    };
  },
};
