import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { subgraphNames, urlVariable } from './subgraphs/names.js';
import type { RemoteSubgraph } from './subgraphs/subgraph.js';

const DEFAULT_SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Text of the supergraph. */
  readonly supergraph: string;
  readonly subgraphs: Readonly<Record<string, RemoteSubgraph>>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const PORT = 'a port number from 0 to 65535';

const own = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, PORT).default('4000').transform(Number).refine((port) => port <= 65_535, PORT),
  SUPERGRAPH: z.string().default(DEFAULT_SUPERGRAPH),
});

/**
 * Settings of the gateway on its own. An empty variable counts as one that is not set.
 *
 * @throws naming every variable that is wrong, and what was expected
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { HOST: host, PORT: port, SUPERGRAPH: path } = checked(own, given);
  const supergraph = readSupergraph(path);
  const names = namesIn(supergraph, path);
  const urls = checked(z.object(Object.fromEntries(names.map((name) => [urlVariable(name), address(name)]))), given);
  const subgraphs = Object.fromEntries(names.map((name) => [name, { url: urls[urlVariable(name)]! }]));
  return { host, port, supergraph, subgraphs };
}

/** The Apollo libraries report usage to their maker unless the environment says otherwise. */
export function switchOffApolloTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}

function address(subgraph: string): z.ZodType<string> {
  const expected = `the http(s) address of the subgraph ${subgraph}, e.g. http://127.0.0.1:4001/graphql`;
  return z.url({ protocol: /^https?$/, error: expected });
}

function checked<Schema extends z.ZodType>(schema: Schema, given: Environment): z.output<Schema> {
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: expected ${message}, but it is ${state(given, path[0])}.`).join('\n'));
}

function state(given: Environment, variable: PropertyKey | undefined): string {
  return given[String(variable)] === undefined ? 'not set' : 'something else';
}

function readSupergraph(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`SUPERGRAPH: expected the path of a composed supergraph, but ${path} cannot be read.`, { cause });
  }
}

function namesIn(supergraph: string, path: string): readonly string[] {
  try {
    return subgraphNames(supergraph);
  } catch (cause) {
    throw new Error(`SUPERGRAPH: expected the path of a composed supergraph, but ${path} is none. ${(cause as Error).message}`, { cause });
  }
}
