import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { libraryLogger, tracedOperations } from '@regiograaf/subgraph-kit/telemetry';
import { asOfPlugin } from '../as-of/as-of.plugin.js';
import { authorizationPlugin, type AuthorizationPlugin } from '../authorization/authorization.plugin.js';
import { formatError } from '../errors/format-error.js';
import { operationPlugin } from '../errors/operation.plugin.js';
import { limitsPlugin } from '../limits/limits.plugin.js';
import { sizePlugin } from '../limits/size.plugin.js';
import { LIMITS } from '../limits/limits.js';
import { budgetPlugin } from '../budget/budget.plugin.js';
import type { Budget } from '../budget/budget.js';
import { introspectionPlugin } from '../introspection/introspection.plugin.js';
import { registeredOnlyPlugin } from '../registered/registered.plugin.js';
import { storeOf } from '../registered/store.js';
import { refusalsPlugin } from '../telemetry/refusals.plugin.js';
import { roomsPlugin } from '../telemetry/rooms.plugin.js';
import type { Admission } from './admission.js';
import type { GatewayContext } from './context.js';
import { inOrder } from './in-order.js';

export interface Parts {
  readonly gateway: GatewayInterface;
  readonly httpServer: Server;
  readonly authorization: AuthorizationPlugin;
  readonly log: Log;
  readonly admission: Admission;
  readonly budget: Budget;
}

/** The pipeline of a request, from its text to its answer. Nothing of it depends on NODE_ENV, and nothing leaves for elsewhere. */
export function createApollo({ gateway, httpServer, authorization, log, admission, budget }: Parts): ApolloServer<GatewayContext> {
  const { introspection = 'everyone', registered } = admission;
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: libraryLogger(log),
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: introspection !== 'everyone',
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    persistedQueries: registered ? { cache: storeOf(registered.operations) } : false,
    stopOnTerminationSignals: false,
    plugins: [
      roomsPlugin(),
      ...inOrder({
        size: sizePlugin(),
        operation: operationPlugin(),
        ...(registered?.only ? { registered: registeredOnlyPlugin(registered.operations) } : {}),
        introspection: introspectionPlugin(introspection),
        limits: limitsPlugin(),
        budget: budgetPlugin(budget),
        authorization: authorizationPlugin(authorization),
        'as-of': asOfPlugin(),
      }),
      // After those that change the answer.
      refusalsPlugin(),
      tracedOperations<GatewayContext>({ metric: 'regiograaf.operation.duration', log, hasLeft: ({ signal }) => signal.aborted }),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
