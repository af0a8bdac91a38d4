import fc from 'fast-check';

export interface Dice {
  /** 0 up to, not including, the number. */
  below: (number: number) => number;
  one: <T>(of: readonly T[]) => T;
  /** At most so many, each once, in their order. */
  some: <T>(of: readonly T[], most: number) => T[];
  /** True this many times in a hundred. */
  chance: (percent: number) => boolean;
}

/** As many sets of dice as are asked for, the same for the same seed. */
export function diceOf(seed: number, count: number): Dice[] {
  return fc.sample(fc.gen(), { seed, numRuns: count }).map((draw): Dice => {
    const below = (number: number): number => draw(fc.nat, { max: number - 1 });
    return {
      below,
      one: (of) => of[below(of.length)]!,
      some: (of, most) => draw(fc.shuffledSubarray, [...of] as never[], { maxLength: Math.min(most, of.length) }),
      chance: (percent) => below(100) < percent,
    };
  });
}
