import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import { below } from '../testing/chance.js';
import { anyRequest } from './requests.js';

const CONNECTIONS = 32;
const MOST_UNDER_WAY = 64;
const LEAVES_WITHIN_MS = 40;

/** Requests at an even pace, and what became of them. */
export class Traffic {
  asked = 0;
  /** How often each kind of answer came. */
  outcomes = new Map();
  #pool;
  #path;
  #callers;
  #pauseMs;
  #underWay = new Set();

  constructor(url, { callers, aSecond }) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections: CONNECTIONS });
    this.#path = pathname;
    this.#callers = callers;
    this.#pauseMs = 1_000 / aSecond;
  }

  /** Puts so many requests; where the gateway is behind, later. */
  async put(count, random) {
    let due = performance.now();
    for (let nth = 0; nth < count; nth += 1) {
      const { body, times, leaves } = anyRequest(`Q${String(this.asked).padStart(8, '0')}`, random);
      const headers = await this.#callers.any(random);
      const leavesAfterMs = leaves ? below(LEAVES_WITHIN_MS, random) : undefined;
      for (let time = 0; time < times; time += 1) this.#start({ body, headers, leavesAfterMs });
      due += this.#pauseMs;
      await wait(Math.max(0, due - performance.now()));
      while (this.#underWay.size >= MOST_UNDER_WAY) await Promise.race(this.#underWay);
    }
  }

  /** Waits until nothing is under way. */
  async over() {
    await Promise.all(this.#underWay);
  }

  close() {
    return this.#pool.destroy();
  }

  #start(request) {
    this.asked += 1;
    const noted = this.#note(request).finally(() => this.#underWay.delete(noted));
    this.#underWay.add(noted);
  }

  async #note(request) {
    const outcome = await this.#outcome(request);
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  async #outcome({ body, headers, leavesAfterMs }) {
    const leaving = new AbortController();
    if (leavesAfterMs !== undefined) setTimeout(() => leaving.abort(), leavesAfterMs);
    try {
      const options = { path: this.#path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, signal: leaving.signal };
      const { statusCode, body: answer } = await this.#pool.request(options);
      const { errors } = await answer.json();
      return `${statusCode} ${errors?.[0]?.extensions?.code ?? 'without an error'}`;
    } catch (error) {
      return leaving.signal.aborted ? 'the caller left' : `no answer: ${error.code ?? error.message}`;
    }
  }
}
