import { Worker } from 'node:worker_threads';
import type { Answer } from './worker.js';
import type { Plannable } from './planner.js';

// The compiled one, wherever this file runs from.
const ENTRY = new URL('../../dist/planning/worker.js', import.meta.url);

const STARTS_WITHIN_MS = 30_000;
/** How often as long as it may work for an operation it may take over it, where the machine is busy with others. */
const PATIENCE = 20;
/** It is not looked at more often than this. */
const LOOKS_EVERY_MS = 5;

export interface ThreadSettings {
  /** Text of the supergraph. */
  readonly supergraph: string;
  readonly heapMb: number;
}

/** A thread that plans one operation at a time. */
export class Thread {
  /** Settles once it can plan. @throws {Late} where it does not start in time; another error where it does not start at all */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  /** Milliseconds that it had worked when it was last heard. */
  #worked = 0;
  #ended = false;
  #heard: ((answer: Answer | { readonly died: unknown }) => void) | undefined;

  constructor({ supergraph, heapMb }: ThreadSettings) {
    this.#worker = new Worker(ENTRY, { workerData: supergraph, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    // The process is not kept alive for it.
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      this.#worked = answer.worked;
      this.#heard?.(answer);
    });
    this.#worker.on('error', (died: unknown) => this.#heard?.({ died }));
    this.#worker.on('exit', (code) => {
      this.#ended = true;
      this.#heard?.({ died: new Error(`exit ${code}`) });
    });
    this.ready = this.#started(this.#hear());
    // Whoever asks it hears that it did not start.
    this.ready.catch(() => {});
  }

  get ended(): boolean {
    return this.#ended;
  }

  /**
   * @param timeoutMs for how long it may work for this operation: time in which the machine did not let it is not counted
   * @returns the plan as JSON
   * @throws {Slow} where that is not enough; @throws {Late} where the machine leaves it too little; @throws {Died} where the
   * thread ended; it is of no use after any of them
   */
  async plan(plannable: Plannable, timeoutMs: number): Promise<string> {
    await this.ready;
    const [start, workedBefore] = [performance.now(), this.#worked];
    const heard = this.#hear();
    this.#worker.postMessage(plannable);
    const listen = async (waitMs: number): Promise<Answer> => {
      const answer = await within(heard, waitMs);
      if (answer) return answer;
      const worked = (await within(this.#working(), timeoutMs)) ?? workedBefore;
      if (worked - workedBefore >= timeoutMs) throw new Slow();
      if (performance.now() - start >= PATIENCE * timeoutMs) throw new Late();
      return listen(Math.max(timeoutMs - (worked - workedBefore), LOOKS_EVERY_MS));
    };
    const answer = await listen(timeoutMs);
    if ('plan' in answer) return answer.plan;
    throw new Error('error' in answer ? answer.error : 'The planner answered out of turn.');
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** That it does not start is no fault of the operation; that it takes long to, none of the planner. */
  async #started(heard: Promise<Answer>): Promise<void> {
    const answer = await within(heard, STARTS_WITHIN_MS).catch((cause: unknown) => {
      throw new Error('The planner does not start.', { cause });
    });
    if (answer) return;
    await this.end();
    throw new Late('The planner does not start in time.');
  }

  /** Milliseconds that it has worked until now; unanswered where it has ended. */
  async #working(): Promise<number> {
    const { user, system } = await this.#worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
    return (user + system) / 1_000;
  }

  #hear(): Promise<Answer> {
    const heard = new Promise<Answer>((resolve, reject) => {
      this.#heard = (answer) => ('died' in answer ? reject(new Died(answer.died)) : resolve(answer));
    });
    // The deadline may be what is waited for.
    heard.catch(() => {});
    return heard;
  }
}

/** @returns undefined where it takes longer */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An operation takes more work than it may. */
export class Slow extends Error {
  override name = 'Slow';
}

/** The machine did not let it work enough. */
export class Late extends Error {
  override name = 'Late';
}

export class Died extends Error {
  override name = 'Died';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
