import { z } from 'zod';
import { statementTimeoutOf, statementTimeoutSettings } from './database/statement-timeout.js';
import type { Requests } from './server/http.js';
import { readGatewayKeys } from './signed/keys.js';
import { readObserving, type ObservingSettings } from './telemetry/observe-process.js';

const PORT = 'expected a port number from 0 to 65535';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected a URL like postgres://user@host:5432/database' }),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, PORT).transform(Number).refine((port) => port <= 65_535, PORT).default(4001),
  PROCESSING_LOG: z.string().optional(),
  GATEWAY_KEYS: z.string().optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected a URL like redis://127.0.0.1:6379' }).optional(),
  ACCEPT_UNSIGNED: z.enum(['yes', 'no'], { error: 'expected `yes` or `no`' }).default('no'),
  ...statementTimeoutSettings,
});

export interface SubgraphConfig {
  databaseUrl: string;
  /** Milliseconds that one statement of a read may take. */
  statementTimeoutMs: number;
  host: string;
  port: number;
  /** Whose requests it takes. */
  requests: Requests;
  /** Redis in which the processes of this subgraph remember which requests they took in; each remembers by itself if absent. */
  redis: string | undefined;
  /** Folder of the log of who read whose data. */
  processingLog: string | undefined;
  observing: ObservingSettings;
}

/** Reads the settings of a subgraph that runs by itself; an empty variable counts as one that is not set. @throws an Error that names each wrong variable and what was expected */
export function readSubgraphConfig(environment: NodeJS.ProcessEnv = process.env): SubgraphConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  return { databaseUrl: data.DATABASE_URL, statementTimeoutMs: statementTimeoutOf(data), host: data.HOST, port: data.PORT, requests: requestsOf(data), redis: data.REDIS_URL, processingLog: data.PROCESSING_LOG, observing: readObserving(given, 'json') };
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

// A subgraph that answers anyone shows what it holds to whoever reaches it: only this machine may.
function requestsOf({ GATEWAY_KEYS, ACCEPT_UNSIGNED, HOST }: z.output<typeof schema>): Requests {
  if (GATEWAY_KEYS !== undefined && ACCEPT_UNSIGNED === 'no') return { signedBy: readGatewayKeys('GATEWAY_KEYS', GATEWAY_KEYS) };
  if (GATEWAY_KEYS !== undefined) throw new Error('ACCEPT_UNSIGNED: expected `no` where GATEWAY_KEYS is set.');
  if (ACCEPT_UNSIGNED === 'no') throw new Error('GATEWAY_KEYS: expected the path of the public keys of the gateway; or set ACCEPT_UNSIGNED=yes to run it by itself for development.');
  if (!LOOPBACK.has(HOST)) throw new Error('HOST: expected an address of this machine only (127.0.0.1) where ACCEPT_UNSIGNED is set.');
  return 'anyone';
}
