import { connectRedis } from '../redis.js';
import type { Log } from '../log/log.js';
import { type Seen, SeenOnce } from './seen-once.js';

/** What several processes of one subgraph saw together. */
export interface SharedSeen extends Seen {
  readonly close: () => Promise<void>;
}

/**
 * Remembers in a Redis. While that is away, each process remembers by itself: a request that somebody caught could then be shown
 * once to each, within its window.
 *
 * @param name of the subgraph
 */
export function sharedSeen(url: string, { name, log }: { name: string; log: Log }): SharedSeen {
  const own = new SeenOnce();
  const redis = connectRedis(url, { away: 'what other processes saw cannot be looked up', log });
  const isFirst = async (id: string, seconds: number): Promise<boolean> => {
    try {
      return (await redis.set(`regiograaf:seen:${name}:${id}`, '', { condition: 'NX', expiration: { type: 'EX', value: seconds } })) === 'OK';
    } catch {
      return true;
    }
  };
  return {
    take: async (id, times) => own.take(id, times) && isFirst(id, Math.max(times.end - times.now, 1)),
    close: async () => {
      if (redis.isOpen) redis.destroy();
    },
  };
}
