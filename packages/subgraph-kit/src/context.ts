import type { MikroORM } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Caller } from './caller.js';
import type { Readings } from './processing-log/reading.js';
import { presentMoments, type Moments } from './temporal/moments.js';

export interface ContextSettings {
  orm: MikroORM;
  caller: Caller;
  /** Database role that reads run under; none where the connection has its own. */
  role?: string;
  /** Milliseconds that one statement of a read may take. */
  statementTimeoutMs: number;
  /** Aborted when nobody waits for the answer any more: no further statement begins then, and one that runs is cancelled where the database can. */
  signal?: AbortSignal | undefined;
}

/** All that one request to one subgraph shares. */
export class Context {
  readonly caller: Caller;
  /** Batch loaders of this request, by what they load. */
  readonly loaders = new Map<unknown, unknown>();
  /** Whose data this request reads. */
  readonly readings: Readings = new Map();
  // Not #private: Apollo Server hands on a shallow copy of the context.
  private readonly settings: ContextSettings;
  private pinned: Moments | undefined;
  private manager: SqlEntityManager | undefined;

  constructor(settings: ContextSettings) {
    this.settings = settings;
    this.caller = settings.caller;
  }

  get moments(): Moments {
    return (this.pinned ??= presentMoments());
  }

  /** Fixes the moments of all that this request reads; before its first read. */
  pin(moments: Moments): void {
    if (this.manager) throw new Error('The moments of a request are pinned before its first read.');
    this.pinned = moments;
  }

  /** The same request on another date, as known at the same moment: for a question that compares dates. */
  on(validOn: string): Context {
    if (validOn === this.moments.validOn) return this;
    const key = `on ${validOn}`;
    const known = this.loaders.get(key) as Context | undefined;
    if (known) return known;
    const context = new Context(this.settings);
    context.pin({ ...this.moments, validOn });
    this.loaders.set(key, context);
    return context;
  }

  /** Whether nobody waits for the answer any more. */
  get left(): boolean {
    return this.settings.signal?.aborted === true;
  }

  /** An entity manager whose reads see what held and was known at the moments, for this caller. */
  get em(): SqlEntityManager {
    this.settings.signal?.throwIfAborted();
    return (this.manager ??= this.fork());
  }

  private fork(): SqlEntityManager {
    const { orm, caller, role, statementTimeoutMs, signal } = this.settings;
    return orm.em.fork({
      ...(signal ? { signal, inflightQueryAbortStrategy: 'cancel query' } : {}),
      session: {
        variables: {
          statement_timeout: String(statementTimeoutMs),
          'regiograaf.valid_on': this.moments.validOn,
          'regiograaf.known_at': this.moments.knownAt,
          'regiograaf.organisation': caller.organisation ?? '',
          'regiograaf.scopes': [...caller.scopes].join(' '),
          // Rules that are asked of each row, and any recursion, make the server expect much work, and compile what it then runs for a moment.
          jit: 'off',
        },
        ...(role ? { role } : {}),
      },
    }) as SqlEntityManager;
  }
}
