import { Worker } from 'node:worker_threads';
import type { Answer } from './worker.js';
import type { Plannable } from './planner.js';

// The compiled one, wherever this file runs from.
const ENTRY = new URL('../../dist/planning/worker.js', import.meta.url);

const STARTS_WITHIN_MS = 30_000;

export interface ThreadSettings {
  /** Text of the supergraph. */
  readonly supergraph: string;
  readonly heapMb: number;
}

/** A thread that plans one operation at a time. */
export class Thread {
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  #ended = false;
  #heard: ((answer: Answer | { readonly died: unknown }) => void) | undefined;

  constructor({ supergraph, heapMb }: ThreadSettings) {
    this.#worker = new Worker(ENTRY, { workerData: supergraph, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    // The process is not kept alive for it.
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#heard?.(answer));
    this.#worker.on('error', (died: unknown) => this.#heard?.({ died }));
    this.#worker.on('exit', (code) => {
      this.#ended = true;
      this.#heard?.({ died: new Error(`exit ${code}`) });
    });
    this.#ready = this.#hear();
    // Whoever asks it hears that it did not start.
    this.#ready.catch(() => {});
  }

  get ended(): boolean {
    return this.#ended;
  }

  /**
   * @returns the plan as JSON
   * @throws {Slow} where it took longer than it may; @throws {Died} where the thread ended; the thread is of no use after either
   */
  async plan(plannable: Plannable, timeoutMs: number): Promise<string> {
    await this.#started();
    const heard = this.#hear();
    this.#worker.postMessage(plannable);
    const answer = await inTime(heard, timeoutMs);
    if ('plan' in answer) return answer.plan;
    throw new Error('error' in answer ? answer.error : 'The planner answered out of turn.');
  }

  /** That it does not start is no fault of the operation. */
  async #started(): Promise<void> {
    try {
      await inTime(this.#ready, STARTS_WITHIN_MS);
    } catch (cause) {
      await this.end();
      throw new Error('The planner does not start.', { cause });
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
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

/** @throws {Slow} */
async function inTime<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Slow()), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export class Slow extends Error {
  override name = 'Slow';
}

export class Died extends Error {
  override name = 'Died';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
