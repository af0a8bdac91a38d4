import { createServer } from 'node:http';
import type { Address } from '@regiograaf/subgraph-kit/http';
import { ANONYMOUS, type Caller, type GatewayKey, type Log, signer } from '@regiograaf/subgraph-kit/protocol';
import { inSpan, logToStderr } from '@regiograaf/subgraph-kit/telemetry';
import express from 'express';
import type { FormattedExecutionResult } from 'graphql';
import type { OnForbidden } from './authorization/authorization.plugin.js';
import { Authorizations } from './authorization/authorizations.js';
import type { Policies } from './authorization/requirement.js';
import { BUDGET, createBudget } from './budget/budget.js';
import type { Cors } from './cors/settings.js';
import { readinessOf } from './health/readiness.js';
import type { Identity } from './identity/identity.js';
import { verifier } from './identity/verifier.js';
import { PLANNING } from './planning/settings.js';
import type { Admission } from './server/admission.js';
import { createApollo } from './server/apollo.js';
import { mount } from './server/app.js';
import { contextOf } from './server/context.js';
import { Draining } from './server/draining.js';
import { listen } from './server/listen.js';
import { Endpoints } from './subgraphs/endpoints.js';
import { type Transport, TRANSPORT } from './subgraphs/transport.js';
import { graphVersion, type Planning, type SubgraphsOf } from './supergraph/graph-version.js';
import { ServedGraph } from './supergraph/served-graph.js';

/** Longer than proxies keep theirs: one that just closes at one end may be asked over at the other. */
const KEPT_OPEN_MS = 75_000;

export interface GatewayOptions {
  /** Text of the composed supergraph. */
  readonly supergraph: string;
  /** How each subgraph of the supergraph is reached. */
  readonly subgraphs: SubgraphsOf;
  /** How they are asked; what is left out is as usual. */
  readonly transport?: Partial<Transport>;
  readonly planning?: Planning;
  /** Whose tokens say who a caller is; without it everyone is the public. */
  readonly identity?: Identity;
  /** What becomes of an operation that asks for what its caller may not see; unless given, the rest of it is answered. */
  readonly onForbidden?: OnForbidden;
  /** Decides the policies (`@policy`) of the supergraph, by name; nobody meets one that is not decided here. */
  readonly policies?: Policies;
  /** The key that it signs requests to subgraphs with; without it they go unsigned. */
  readonly key?: GatewayKey;
  readonly log?: Log;
  readonly admission?: Admission;
  /** Of which origins pages in a browser may ask; none unless given. */
  readonly cors?: Cors | undefined;
  /** How many proxies stand before the gateway, each of which adds to `X-Forwarded-For`. */
  readonly proxies?: number;
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
  /**
   * Goes on with another supergraph, without dropping a request, once it has planned what was asked last.
   *
   * @returns whether it goes on with it: not where it is the one that is served or awaited, was overtaken by another, or all stops
   * @throws where it cannot be served; nothing changes then
   */
  readonly update: (supergraph: string) => Promise<boolean>;
  /** Answers for so many milliseconds more, each request as the last on its connection; to be closed afterwards. */
  readonly drain: (milliseconds: number) => Promise<void>;
  /** Stops whatever runs; more than once does no harm. */
  readonly close: () => Promise<void>;
}

/** @throws naming the subgraph and the variable that are at fault, or what is wrong with the supergraph */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraph, subgraphs, identity, onForbidden = 'filter', policies, transport, key, log = logToStderr } = options;
  const { admission = {}, planning = PLANNING, proxies = 0, cors } = options;
  const settings = { ...TRANSPORT, ...transport };
  const endpoints = new Endpoints(settings, key && (await signer(key)));
  const gateway = new ServedGraph(supergraph, (text) => graphVersion(text, subgraphs, { endpoints, timeoutMs: settings.timeoutMs, planning, log }));
  const authorizations = new Authorizations(policies);
  gateway.onSchemaLoadOrUpdate(authorizations.learn);
  const budget = createBudget(admission.budget ?? BUDGET, log);
  const draining = new Draining();
  const app = express();
  const httpServer = createServer({ keepAliveTimeout: KEPT_OPEN_MS }, app);
  const authorization = { authorizationOf: authorizations.of, onForbidden };
  const apollo = createApollo({ gateway, httpServer, authorization, log, admission, budget });
  await apollo.start();
  app.set('trust proxy', proxies);
  mount(app, { apollo, readiness: readinessOf(() => gateway.current.subgraphs, log), draining, verify: identity && verifier(identity), cors, log });

  let closing: Promise<void> | undefined;
  // Apollo Server leaves a second stop that comes in while it drains waiting for ever.
  const close = (): Promise<void> => (closing ??= stop([() => apollo.stop(), () => budget.close(), () => endpoints.close()]));
  return {
    execute: ({ query, variables, operationName }, caller = ANONYMOUS) =>
      inSpan('answer', {}, async () => {
        const { body } = await apollo.executeOperation({ query, variables: { ...variables }, operationName }, { contextValue: contextOf(caller) });
        if (body.kind !== 'single') throw new Error('The gateway answers in one piece.');
        return body.singleResult;
      }),
    async listen(address) {
      return { url: `${await listen(httpServer, address)}/graphql`, close };
    },
    drain: (milliseconds) => draining.last(milliseconds),
    update: (text) => gateway.update(text),
    close,
  };
}

/** Stops one part after the other, the next one also where one fails. */
async function stop(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const [part, ...others] = parts;
  if (!part) return;
  try {
    await part();
  } finally {
    await stop(others);
  }
}
