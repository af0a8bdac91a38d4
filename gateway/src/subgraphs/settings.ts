import { z } from 'zod';
import { checked, type Environment } from '../environment.js';
import { type NamedSubgraph, urlVariable, variable } from '../supergraph/names.js';
import type { RemoteSubgraph } from './subgraph.js';
import { TRANSPORT, type Transport } from './transport.js';

const RETRIES = 'a number from 0 to 5: how often a question that nothing came of is put again';

const PERCENT = 'a number from 1 to 99: which percentage of questions without an answer makes that a subgraph is left alone';

const settings = z.object({
  SUBGRAPH_TIMEOUT_MS: count('milliseconds within which a subgraph answers').default(TRANSPORT.timeoutMs),
  SUBGRAPH_RESPONSE_BYTES: count('bytes that an answer of a subgraph may have').default(TRANSPORT.responseBytes),
  SUBGRAPH_CONNECTIONS: count('connections to one subgraph').default(TRANSPORT.connections),
  SUBGRAPH_RETRIES: z.string().regex(/^[0-5]$/, RETRIES).transform(Number).default(TRANSPORT.retries),
  SUBGRAPH_BREAKER_PERCENT: z.string().regex(/^[1-9]\d?$/, PERCENT).transform(Number).default(TRANSPORT.breaker.share * 100),
  SUBGRAPH_BREAKER_WINDOW_MS: count('milliseconds over which the answers of a subgraph are counted').default(TRANSPORT.breaker.windowMs),
  SUBGRAPH_BREAKER_QUESTIONS: count('questions in that time, fewer than which tell nothing').default(TRANSPORT.breaker.questions),
  SUBGRAPH_BREAKER_PAUSE_MS: count('milliseconds for which a subgraph is left alone').default(TRANSPORT.breaker.pauseMs),
});

/** How subgraphs are asked, by the environment. @throws naming every variable that is wrong, and what was expected */
export function readTransport(environment: Environment): Transport {
  const set = checked(settings, environment);
  return {
    timeoutMs: set.SUBGRAPH_TIMEOUT_MS,
    responseBytes: set.SUBGRAPH_RESPONSE_BYTES,
    connections: set.SUBGRAPH_CONNECTIONS,
    retries: set.SUBGRAPH_RETRIES,
    breaker: {
      share: set.SUBGRAPH_BREAKER_PERCENT / 100,
      windowMs: set.SUBGRAPH_BREAKER_WINDOW_MS,
      questions: set.SUBGRAPH_BREAKER_QUESTIONS,
      pauseMs: set.SUBGRAPH_BREAKER_PAUSE_MS,
    },
  };
}

/**
 * Where each subgraph is: at the address that its variable gives, else at the one in the supergraph.
 *
 * @throws naming every variable that is wrong or missing, and what was expected
 */
export function readSubgraphs(environment: Environment, named: readonly NamedSubgraph[]): Readonly<Record<string, RemoteSubgraph>> {
  const addresses = Object.fromEntries(named.map((each) => [urlVariable(each.name), addressOf(each)]));
  const timeouts = Object.fromEntries(named.map(({ name }) => [timeoutVariable(name), count(`milliseconds within which ${name} answers`).optional()]));
  const urls = checked(z.object(addresses), environment);
  const times = checked(z.object(timeouts), environment);
  return Object.fromEntries(
    named.map(({ name }) => {
      const timeoutMs = times[timeoutVariable(name)];
      return [name, { url: urls[urlVariable(name)]!, ...(timeoutMs === undefined ? {} : { timeoutMs }) }];
    }),
  );
}

function addressOf({ name, url }: NamedSubgraph): z.ZodType<string> {
  const address = z.url({ protocol: /^https?$/, error: `the http(s) address of the subgraph ${name}, e.g. http://127.0.0.1:4001/graphql` });
  return isAddress(url) ? address.default(url) : address;
}

// A supergraph that is composed without addresses names hosts that cannot be (RFC 2606).
function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !new URL(url).hostname.endsWith('.invalid');
}

function timeoutVariable(subgraph: string): string {
  return variable(subgraph, 'TIMEOUT_MS');
}

function count(of: string): z.ZodType<number, string> {
  return z.string().regex(/^[1-9]\d{0,8}$/, `a number of ${of}`).transform(Number);
}
