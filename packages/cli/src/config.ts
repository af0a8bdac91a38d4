import { given, readIdentity, readRooms, type Environment, type IdentitySettings, type Rooms } from '@regiograaf/gateway';
import { statementTimeoutOf, statementTimeoutSettings } from '@regiograaf/subgraph-kit';
import { readObserving, type ObservingSettings } from '@regiograaf/subgraph-kit/telemetry';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Folder of the emitted schema. */
export const SCHEMA_FOLDER = `${PROJECT}schema`;

const PORT = 'expected a port number from 0 to 65535';

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, PORT).transform(Number).refine((port) => port <= 65_535, PORT).default(4000),
  REGIOGRAAF_DATA: z.string().min(1).default(`${PROJECT}.data`),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected a URL like postgres://user@host:5432/database' })
    .optional(),
  PROCESSING_LOG: z.string().optional(),
  EXAMPLE_DATA: z.enum(['yes', 'no'], { error: 'expected `yes` or `no`' }).default('yes'),
  ...statementTimeoutSettings,
});

export interface Config {
  host: string;
  port: number;
  /** Folder of the embedded database. */
  dataFolder: string;
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl: string | undefined;
  /** Milliseconds that one statement of a read may take; the embedded database cannot be held to them. */
  statementTimeoutMs: number;
  /** Whether an empty graph is filled with the example data. */
  exampleData: boolean;
  /** Folder of the log of who read whose data. */
  processingLog: string;
  /** What an operator sees of the process. */
  observing: ObservingSettings;
}

/**
 * Settings of the command. An empty variable counts as one that is not set.
 *
 * @throws an Error that names each wrong variable and what was expected
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = given(environment);
  const { data, error } = schema.safeParse(set);
  if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  return {
    host: data.HOST,
    port: data.PORT,
    dataFolder: data.REGIOGRAAF_DATA,
    databaseUrl: data.DATABASE_URL,
    statementTimeoutMs: statementTimeoutOf(data),
    exampleData: data.EXAMPLE_DATA === 'yes',
    processingLog: data.PROCESSING_LOG ?? join(data.REGIOGRAAF_DATA, 'processing-log'),
    observing: readObserving(set, 'text'),
  };
}

/**
 * How the callers of a graph in one process are known: by the development issuer, unless another one is set.
 *
 * @throws an Error that names each wrong variable and what was expected; for the development issuer in production too
 */
export function readIdentityConfig(environment: NodeJS.ProcessEnv = process.env): IdentitySettings {
  const set = given(environment);
  const settings = readIdentity(set, 'development');
  // Anyone who can read the data folder can be anyone.
  if (settings.kind !== 'development' || set['NODE_ENV'] !== 'production') return settings;
  throw new Error('IDENTITY: expected `oidc` (with OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL) or `public`; the development issuer is not for production (NODE_ENV).');
}

/**
 * How the gateway of a graph in one process treats requests: as by itself, but that anyone may ask for the schema unless it is for production.
 *
 * @throws an Error that names each wrong variable and what was expected
 */
export function readRoomsConfig(environment: NodeJS.ProcessEnv = process.env): Rooms {
  const set = given(environment);
  return readRooms(set, { introspection: set['NODE_ENV'] === 'production' ? 'signed-in' : 'everyone' });
}

/** The environment for a gateway by itself, with what the command line says instead. Nobody can sign in unless it is said how. */
export function environmentWith(said: Environment, environment: NodeJS.ProcessEnv = process.env): Environment {
  const set = given({ ...environment, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) });
  const unknown = set['IDENTITY'] === undefined && set['OIDC_ISSUER'] === undefined;
  return { GATEWAY_KEY: 'none', ...(unknown ? { IDENTITY: 'public' } : {}), ...set };
}
