import { readFileSync } from 'node:fs';
import { type GatewayKey, readGatewayKey } from '@regiograaf/subgraph-kit/protocol';
import { type ObservingSettings, readObserving } from '@regiograaf/subgraph-kit/telemetry';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { checked, type Environment, given } from './environment.js';
import type { Identity } from './identity/identity.js';
import { readIdentity } from './identity/settings.js';
import { readRooms, type Rooms } from './rooms.js';
import { readSubgraphs } from './subgraphs/settings.js';
import type { RemoteSubgraph } from './subgraphs/subgraph.js';
import { type NamedSubgraph, subgraphsIn } from './supergraph/names.js';

const DEFAULT_SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

export interface Config extends Rooms {
  readonly host: string;
  readonly port: number;
  /** Text of the supergraph. */
  readonly supergraph: string;
  readonly supergraphPath: string;
  /** Where the subgraphs of a supergraph are. @throws naming every variable that is wrong or missing */
  readonly subgraphs: (named: readonly NamedSubgraph[]) => Readonly<Record<string, RemoteSubgraph>>;
  /** Milliseconds in which requests are still answered once it is told to stop. */
  readonly drainMs: number;
  /** Whose tokens say who a caller is; absent where everyone is the public. */
  readonly identity?: Identity;
  /** The key that it signs requests to subgraphs with; absent where they take unsigned ones. */
  readonly key?: GatewayKey;
  readonly observing: ObservingSettings;
}

const PORT = 'a port number from 0 to 65535';
const DRAIN = 'a number of milliseconds in which requests are still answered after SIGTERM';

const own = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, PORT).default('4000').transform(Number).refine((port) => port <= 65_535, PORT),
  GATEWAY_KEY: z.string('the path of the gateway’s own key, as `regiograaf keys` makes it, or `none` where the subgraphs take unsigned requests'),
  SUPERGRAPH: z.string().default(DEFAULT_SUPERGRAPH),
  DRAIN_MS: z.string().regex(/^\d{1,6}$/, DRAIN).default('1000').transform(Number),
});

/**
 * Settings of the gateway on its own. An empty variable counts as one that is not set.
 *
 * @throws naming every variable that is wrong, and what was expected
 */
export function readConfig(environment: Environment = process.env): Config {
  const set = given(environment);
  const { HOST: host, PORT: port, SUPERGRAPH: path, DRAIN_MS: drainMs, GATEWAY_KEY } = checked(own, set);
  const supergraph = readSupergraph(path);
  const subgraphs: Config['subgraphs'] = (named) => readSubgraphs(set, named);
  subgraphs(namedIn(supergraph, path));
  const rooms = readRooms(set, { introspection: 'signed-in' });
  return { host, port, supergraph, supergraphPath: path, subgraphs, drainMs, ...rooms, observing: readObserving(set, 'json'), ...identityIn(set), ...keyIn(GATEWAY_KEY) };
}

function keyIn(file: string): Pick<Config, 'key'> {
  return file === 'none' ? {} : { key: readGatewayKey('GATEWAY_KEY', file) };
}

// Anyone who can read the data folder of a development issuer can be anyone: it is for the start in one process only.
function identityIn(set: Environment): Pick<Config, 'identity'> {
  const settings = readIdentity(set, 'oidc');
  if (settings.kind === 'development') throw new Error('IDENTITY: expected `oidc` or `public`; the gateway by itself has no development issuer.');
  return settings.kind === 'oidc' ? { identity: settings.identity } : {};
}

function readSupergraph(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`SUPERGRAPH: expected the path of a composed supergraph, but ${path} cannot be read.`, { cause });
  }
}

function namedIn(supergraph: string, path: string): readonly NamedSubgraph[] {
  try {
    return subgraphsIn(supergraph);
  } catch (cause) {
    throw new Error(`SUPERGRAPH: expected the path of a composed supergraph, but ${path} is none. ${(cause as Error).message}`, { cause });
  }
}
