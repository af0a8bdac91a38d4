import type { Server } from 'node:http';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { asOfPlugin } from '../as-of/as-of.plugin.js';
import { completionPlugin } from '../errors/completion.plugin.js';
import { formatError } from '../errors/format-error.js';
import { operationPlugin } from '../errors/operation.plugin.js';
import { limitsPlugin } from '../limits/limits.plugin.js';
import { LIMITS } from '../limits/limits.js';
import { libraryLogger } from '../log.js';
import type { GatewayContext } from './context.js';

export interface Parts {
  readonly gateway: ApolloGateway;
  readonly httpServer: Server;
  readonly log: Log;
}

/** The pipeline of a request, from its text to its answer. Nothing of it depends on NODE_ENV, and nothing leaves for elsewhere. */
export function createApollo({ gateway, httpServer, log }: Parts): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: libraryLogger(log),
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      operationPlugin(),
      limitsPlugin(),
      asOfPlugin(),
      completionPlugin(log),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
