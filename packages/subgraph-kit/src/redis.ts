import { createClient, type RedisClientType } from '@redis/client';
import type { Log } from './log/log.js';

const LONGEST_PAUSE_MS = 5_000;

/** An answer that takes longer is not waited for. */
const ANSWERS_WITHIN_MS = 500;

export type Redis = RedisClientType;

/**
 * Connects to a Redis for as long as it takes: nobody waits for it, and what is asked while it is away fails at once.
 *
 * @param url e.g. `redis://127.0.0.1:6379`
 * @param away what the log says when it cannot be reached
 */
export function connectRedis(url: string, { away, log }: { away: string; log: Log }): Redis {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: ANSWERS_WITHIN_MS },
    socket: { reconnectStrategy: (tries) => Math.min(tries * 100, LONGEST_PAUSE_MS) },
  });
  const lost = (error: unknown): void => log({ level: 'error', message: away, error });
  client.on('error', lost);
  client.connect().catch(lost);
  return client;
}
