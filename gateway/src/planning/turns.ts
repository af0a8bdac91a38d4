import { Busy } from './refusals.js';

/** Operations of one caller that wait for their turn, and of all of them. */
const MOST_OF_ONE = 50;
const MOST_OF_ALL = 500;

/** Ends a turn. Whoever had it gets no other one before what is given here is settled. */
export type EndTurn = (until?: Promise<unknown>) => void;

interface Waiting {
  readonly begin: (end: EndTurn) => void;
  readonly refuse: (busy: Busy) => void;
  timer: NodeJS.Timeout;
}

interface Caller {
  /** Whether it has its turn. */
  on: boolean;
  /** Whether what its last turn has used up is still to be made good. */
  held: boolean;
  waiting: Waiting[];
}

/** Gives turns, so many at once: to one caller after the other, and to each only one at a time. */
export class Turns {
  readonly #waitMs: number;
  readonly #atOnce: number;
  // Whoever had a turn last comes last. Those who neither have one nor wait for one are not in it.
  readonly #callers = new Map<string, Caller>();
  #free: number;
  /** Turns that are still to be made good. */
  #held = 0;

  constructor({ atOnce, waitMs }: { atOnce: number; waitMs: number }) {
    this.#atOnce = atOnce;
    this.#free = atOnce;
    this.#waitMs = waitMs;
  }

  /** @throws {Busy} where too many wait, or it waited too long */
  async of(from: string): Promise<EndTurn> {
    const caller = this.#callers.get(from) ?? { on: false, held: false, waiting: [] };
    this.#callers.set(from, caller);
    if (caller.held) throw afterTooMuch();
    if (caller.waiting.length >= MOST_OF_ONE) throw new Busy('Too many new operations of this caller wait to be planned.', { status: 429, allowed: MOST_OF_ONE });
    const all = [...this.#callers.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
    if (all >= MOST_OF_ALL) throw new Busy('Too many new operations wait to be planned.', { status: 503 });
    return new Promise((begin, refuse) => {
      const waiting: Waiting = { begin, refuse, timer: this.#timer(() => this.#late(from, waiting)) };
      caller.waiting.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    const found = this.#free > 0 ? [...this.#callers].find(([, { on, waiting }]) => !on && waiting.length > 0) : undefined;
    if (!found) return;
    const [from, caller] = found;
    const { begin, timer } = caller.waiting.shift()!;
    clearTimeout(timer);
    this.#free -= 1;
    caller.on = true;
    begin((until) => this.#end(from, until));
    this.#next();
  }

  #end(from: string, until: Promise<unknown> | undefined): void {
    const caller = this.#callers.get(from)!;
    const over = (): void => {
      if (caller.held) this.#held -= 1;
      Object.assign(caller, { on: false, held: false });
      this.#callers.delete(from);
      this.#callers.set(from, caller);
      this.#free += 1;
      this.#forget(from);
      this.#next();
    };
    if (!until) return over();
    caller.held = true;
    this.#held += 1;
    for (const { refuse, timer } of caller.waiting.splice(0)) {
      clearTimeout(timer);
      refuse(afterTooMuch());
    }
    void until.then(over, over);
  }

  // Who waits does not keep the process alive.
  #timer(late: () => void): NodeJS.Timeout {
    return setTimeout(late, this.#waitMs).unref();
  }

  #late(from: string, late: Waiting): void {
    // It is none of the callers that is waited for.
    if (this.#held === this.#atOnce) {
      late.timer = this.#timer(() => this.#late(from, late));
      return;
    }
    const caller = this.#callers.get(from)!;
    caller.waiting = caller.waiting.filter((each) => each !== late);
    this.#forget(from);
    late.refuse(new Busy('Planning is busy with other operations.', { status: 503 }));
  }

  #forget(from: string): void {
    const { on, waiting } = this.#callers.get(from)!;
    if (!on && waiting.length === 0) this.#callers.delete(from);
  }
}

function afterTooMuch(): Busy {
  return new Busy('An operation of this caller has just been too complex to plan; until that is made good, no new one is planned.', { status: 429 });
}
