import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { ANONYMOUS, type Caller } from '../caller.js';
import { Context } from '../context.js';
import type { Database } from '../database/database.js';
import { openOrm, type Orm, type OrmOptions } from '../database/orm.js';
import { ANSWER_WITHIN_MS, statementTimeoutWithin } from '../database/statement-timeout.js';
import { roleOf, type SubgraphDescription } from '../define.js';
import { logToStderr } from '../log/open-log.js';
import type { ProcessingLog } from '../processing-log/processing-log.js';
import { inSpan } from '../telemetry/span.js';
import { startApollo } from './apollo.js';

export interface SubgraphOptions extends OrmOptions {
  /** Milliseconds that one statement of a read may take; the embedded database cannot be held to them. */
  statementTimeoutMs?: number | undefined;
  /** Where it is written who read whose data; without it, that is not written anywhere. */
  processing?: ProcessingLog | undefined;
}

/** A running subgraph, to be asked in this process or put behind HTTP. */
export interface RunningSubgraph {
  readonly name: string;
  readonly apollo: ApolloServer<Context>;
  readonly orm: Orm;
  /** @param signal aborted when nobody waits for the answer any more */
  contextFor(caller: Caller, signal?: AbortSignal): Context;
  /** Answers an operation in this process, the same way as over HTTP. */
  execute(request: GraphQLRequest, caller?: Caller, signal?: AbortSignal): Promise<FormattedExecutionResult>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts a subgraph on a database whose schemas are up to date. */
export async function startSubgraph(description: SubgraphDescription, database: Database, options: SubgraphOptions = {}): Promise<RunningSubgraph> {
  const orm = await openOrm(description, database, options);
  const apollo = await startApollo(description, { log: options.log ?? logToStderr, processing: options.processing });
  // Whoever the connection belongs to, reads may see no more than this subgraph's own views.
  const statementTimeoutMs = options.statementTimeoutMs ?? statementTimeoutWithin(ANSWER_WITHIN_MS);
  const contextFor = (caller: Caller, signal?: AbortSignal): Context => new Context({ orm, caller, role: roleOf(description), statementTimeoutMs, signal });
  return {
    name: description.name,
    apollo,
    orm,
    contextFor,
    execute: (request, caller = ANONYMOUS, signal) =>
      inSpan(`answer ${description.name}`, {}, async () => {
        const { body } = await apollo.executeOperation(request, { contextValue: contextFor(caller, signal) });
        if (body.kind !== 'single') throw new Error('A subgraph answers at once, not in parts.');
        return body.singleResult;
      }),
    ready: () => orm.isConnected(),
    close: async () => {
      await apollo.stop();
      await orm.close();
    },
  };
}
