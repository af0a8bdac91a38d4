import { createServer } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ANONYMOUS, type Caller, type Log, logToStderr } from '@regiograaf/subgraph-kit/protocol';
import express from 'express';
import type { FormattedExecutionResult } from 'graphql';
import { switchOffApolloTelemetry } from './config.js';
import { readinessOf } from './health/readiness.js';
import { libraryLogger } from './log.js';
import { useKnownScalars } from './scalars.js';
import { createApollo } from './server/apollo.js';
import { mount } from './server/app.js';
import { contextOf } from './server/context.js';
import { type Address, listen } from './server/listen.js';
import { subgraphNames } from './subgraphs/names.js';
import { sourcesOf } from './subgraphs/sources.js';
import type { Subgraphs } from './subgraphs/subgraph.js';

export interface GatewayOptions {
  /** Text of the composed supergraph. */
  readonly supergraph: string;
  /** How each subgraph of the supergraph is reached. */
  readonly subgraphs: Subgraphs;
  readonly log?: Log;
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface Listening {
  /** Where the graph answers, e.g. `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no new connections, answers what is under way, and closes. */
  readonly close: () => Promise<void>;
}

export interface Gateway {
  /** Answers without HTTP. */
  readonly execute: (question: Question, caller?: Caller) => Promise<FormattedExecutionResult>;
  readonly listen: (address: Address) => Promise<Listening>;
  /** Stops whatever runs; more than once does no harm. */
  readonly close: () => Promise<void>;
}

/** @throws naming the subgraph and the variable that are at fault, or what is wrong with the supergraph */
export async function createGateway({ supergraph, subgraphs, log = logToStderr }: GatewayOptions): Promise<Gateway> {
  switchOffApolloTelemetry();
  const sources = sourcesOf(subgraphNames(supergraph), subgraphs, log);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => sources.get(name)!,
    logger: libraryLogger(log),
    // A header would otherwise make it hand out query plans, addresses of subgraphs and all.
    __exposeQueryPlanExperimental: false,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => useKnownScalars(apiSchema));
  const app = express();
  const httpServer = createServer(app);
  const apollo = createApollo({ gateway, httpServer, log });
  await apollo.start();
  mount(app, { apollo, readiness: readinessOf(subgraphs), log });

  let closing: Promise<void> | undefined;
  // Apollo Server leaves a second stop that comes in while it drains waiting for ever.
  const close = (): Promise<void> => (closing ??= apollo.stop());
  return {
    async execute({ query, variables, operationName }, caller = ANONYMOUS) {
      const { body } = await apollo.executeOperation({ query, variables: { ...variables }, operationName }, { contextValue: contextOf(caller) });
      if (body.kind !== 'single') throw new Error('The gateway answers in one piece.');
      return body.singleResult;
    },
    async listen(address) {
      return { url: `${await listen(httpServer, address)}/graphql`, close };
    },
    close,
  };
}
