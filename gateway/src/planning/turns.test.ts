import { describe, expect, it } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import { type EndTurn, Turns } from './turns.js';

const LONG_MS = 600_000;

/** Callers who ask for turns, and in which order they have them. */
class Callers {
  readonly order: string[] = [];
  /** The status of each refusal, and after how many seconds to ask again. */
  readonly refused: unknown[] = [];
  readonly #ends = new Map<string, EndTurn>();

  constructor(private readonly turns: Turns) {}

  ask(from: string, times = 1): void {
    for (let count = 0; count < times; count += 1) void this.#ask(from);
  }

  async end(from: string, until?: Promise<unknown>): Promise<void> {
    const end = this.#ends.get(from)!;
    this.#ends.delete(from);
    end(until);
    await settled();
  }

  async #ask(from: string): Promise<void> {
    try {
      this.#ends.set(from, await this.turns.of(from));
      this.order.push(from);
    } catch (error) {
      const { status, headers } = (error as GraphQLError).extensions['http'] as { status: number; headers: Map<string, string> };
      this.refused.push([status, headers.get('retry-after')]);
    }
  }
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
const busy = (status: number): unknown => [status, '1'];

function callers(atOnce: number, waitMs = LONG_MS): Callers {
  return new Callers(new Turns({ atOnce, waitMs }));
}

describe('turns', () => {
  it('go to one caller after the other, however many one asks for', async () => {
    const all = callers(1);
    all.ask('a', 3);
    all.ask('b', 2);
    all.ask('c');
    await settled();
    for (let ended = 0; ended < 6; ended += 1) await all.end(all.order.at(-1)!);
    expect(all.order).toEqual(['a', 'b', 'c', 'a', 'b', 'a']);
  });

  it('are never all of one caller', async () => {
    const all = callers(2);
    all.ask('a', 5);
    await settled();
    expect(all.order).toEqual(['a']);
    all.ask('b');
    await settled();
    expect(all.order).toEqual(['a', 'b']);
  });

  it('are refused to a caller beyond what may wait, and to no other', async () => {
    const all = callers(1);
    all.ask('a', 60);
    await settled();
    expect(all.refused).toHaveLength(9);
    expect(all.refused[0]).toEqual(busy(429));
    all.ask('b');
    await all.end('a');
    expect(all.order).toEqual(['a', 'b']);
  });

  it('are refused to all beyond what may wait together', async () => {
    const all = callers(1);
    for (let caller = 0; caller < 600; caller += 1) all.ask(`caller ${caller}`);
    await settled();
    expect(all.refused).toHaveLength(99);
    expect(all.refused[0]).toEqual(busy(503));
  });

  it('are not given to whoever has to make good for one, nor to those of it who wait; then they are', async () => {
    const all = callers(2);
    let done = (): void => undefined;
    const until = new Promise<void>((resolve) => void (done = resolve));
    all.ask('a', 3);
    await settled();
    await all.end('a', until);
    all.ask('a');
    all.ask('b');
    await settled();
    expect(all.refused).toEqual([busy(429), busy(429), busy(429)]);
    expect(all.order).toEqual(['a', 'b']);
    done();
    await settled();
    all.ask('a');
    await settled();
    expect(all.order).toEqual(['a', 'b', 'a']);
  });

  it('are refused to whoever has waited too long', async () => {
    const all = callers(1, 1);
    all.ask('a');
    await settled();
    all.ask('b');
    while (all.refused.length === 0) await settled();
    expect(all.refused).toEqual([busy(503)]);
    await all.end('a');
    all.ask('c');
    await settled();
    expect(all.order).toEqual(['a', 'c']);
  });
});
