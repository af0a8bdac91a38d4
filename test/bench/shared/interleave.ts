import { performance } from 'node:perf_hooks';

export interface InterleaveOptions {
  /** How often each is measured. */
  rounds: number;
  /** How often each runs before that, unmeasured. */
  warmUp: number;
}

/** Runs everything in turn, so that what slows the machine slows all alike. @returns milliseconds of each run, by name */
export async function interleave<K extends string>(subjects: Record<K, () => Promise<unknown>>, { rounds, warmUp }: InterleaveOptions): Promise<Record<K, number[]>> {
  const entries = Object.entries(subjects) as [K, () => Promise<unknown>][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    // Nobody always goes first.
    for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}
