import { Thread, type ThreadSettings } from './thread.js';

/** Threads that plan, all of them loaded and ready before they are needed. */
export class Threads {
  readonly #settings: ThreadSettings;
  readonly #starting = new Set<Promise<void>>();
  /** Settles once one of the first can plan. */
  readonly begun: Promise<unknown>;
  #idle: Thread[];
  /** Those that take the place of others, until they can plan. */
  readonly #next = new Set<Thread>();

  constructor(settings: ThreadSettings, count: number) {
    this.#settings = settings;
    this.#idle = Array.from({ length: count }, () => this.#start());
    // Whoever plans with one that does not start hears of it then.
    this.begun = Promise.race(this.#idle.map(({ ready }) => ready)).catch(() => {});
  }

  /** @throws where one of them does not start */
  async ready(): Promise<void> {
    await Promise.all(this.#starting);
  }

  /** The one that has rested longest. */
  take(): Thread {
    const thread = this.#idle.shift();
    return thread && !thread.ended ? thread : this.#start();
  }

  give(thread: Thread): void {
    this.#idle.push(thread);
  }

  /** Ends one, and settles once another stands in its place. */
  async replace(thread: Thread): Promise<void> {
    void thread.end();
    const next = this.#start();
    this.#next.add(next);
    try {
      await next.ready;
      this.give(next);
    } finally {
      this.#next.delete(next);
    }
  }

  /** Ends those that are not planning. */
  end(): void {
    for (const thread of [...this.#idle.splice(0), ...this.#next]) void thread.end();
  }

  #start(): Thread {
    const thread = new Thread(this.#settings);
    const { ready } = thread;
    this.#starting.add(ready);
    ready.then(() => this.#starting.delete(ready), () => this.#starting.delete(ready));
    return thread;
  }
}
