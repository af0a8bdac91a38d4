import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { connectRedis } from '@regiograaf/subgraph-kit/redis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_S = 60;

export interface BudgetSettings {
  /** Things a minute for one address that does not say who it is. */
  readonly public: number;
  /** Things a minute for one organisation. */
  readonly organisation: number;
  /** Address of the Redis that several gateways count in together, e.g. `redis://127.0.0.1:6379`; each counts by itself if absent. */
  readonly redis?: string | undefined;
}

/** Room for some thirty operations of the largest size that is accepted, or for hundreds of usual ones. */
export const BUDGET: BudgetSettings = { public: 600_000, organisation: 3_000_000 };

/** What a caller has used up, and when there is more. */
export interface Spent {
  readonly allowed: number;
  readonly retryAfterS: number;
}

export interface Budget {
  /** Takes what an operation costs off what its caller may ask in a minute. @returns undefined if it was enough */
  readonly spend: (who: { organisation?: string; address?: string }, things: number) => Promise<Spent | undefined>;
  readonly close: () => Promise<void>;
}

/** How much each caller may ask for in a minute. */
export function createBudget(settings: BudgetSettings, log: Log): Budget {
  const shared = settings.redis === undefined ? undefined : connectRedis(settings.redis, { away: 'the shared budget cannot be reached', log });
  const limiter = (kind: 'public' | 'organisation'): RateLimiterMemory | RateLimiterRedis => {
    const options = { points: settings[kind], duration: MINUTE_S, keyPrefix: `regiograaf:budget:${kind}` };
    const own = new RateLimiterMemory(options);
    // While Redis is away, each gateway counts by itself.
    return shared ? new RateLimiterRedis({ ...options, storeClient: shared, useRedisPackage: true, insuranceLimiter: own }) : own;
  };
  const limiters = { public: limiter('public'), organisation: limiter('organisation') };
  return {
    async spend({ organisation, address }, things) {
      const kind = organisation === undefined ? 'public' : 'organisation';
      try {
        await limiters[kind].consume(organisation ?? address ?? 'unknown', Math.max(things, 1));
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { allowed: settings[kind], retryAfterS: Math.ceil(refused.msBeforeNext / 1000) };
      }
    },
    async close() {
      if (shared?.isOpen) shared.destroy();
    },
  };
}
