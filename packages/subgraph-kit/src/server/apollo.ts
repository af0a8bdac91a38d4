import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from '../context.js';
import type { SubgraphDescription } from '../define.js';
import { libraryLogger } from '../log/library-logger.js';
import type { Log } from '../log/log.js';
import { logReadings } from '../processing-log/note-readings.js';
import type { ProcessingLog } from '../processing-log/processing-log.js';
import { subgraphSchema } from '../schema.js';
import { NAMED } from '../telemetry/names.js';
import { tracedOperations } from '../telemetry/operations.plugin.js';
import { givenMoments, resolveMoments } from '../temporal/as-of.js';
import { maskErrors } from './mask-errors.js';
import { oneAfterAnother } from './one-after-another.js';

/** The GraphQL server of one subgraph, started. */
export async function startApollo(description: SubgraphDescription, { log, processing }: { log: Log; processing?: ProcessingLog | undefined }): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: subgraphSchema(description),
    logger: libraryLogger(log),
    plugins: [
      oneAfterAnother([
        pinMoments,
        maskErrors(log),
        ...(processing ? [logReadings(description.name, { processing, log })] : []),
        tracedOperations({ metric: 'regiograaf.subgraph.operation.duration', attributes: { [NAMED.subgraph]: description.name }, log, hasLeft: ({ left }) => left }),
      ]),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
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
