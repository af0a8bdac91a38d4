import type { Dice } from './dice.js';

/** The days on which anything begins or ends. */
export const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];

/** Those days, those before them, and some between and beyond. */
export const ASKED_DAYS = [...DAYS, '2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31', '2010-06-01', '2022-06-15', '2023-06-15', '2030-06-01'];

/** A range of days, always this many times in a hundred; open or closed on either side. */
export function somePeriod(dice: Dice, always: number): string {
  if (dice.chance(always)) return '[,)';
  const from = dice.below(DAYS.length + 1);
  const to = from + 1 + dice.below(DAYS.length + 1 - from);
  return `[${DAYS[from - 1] ?? ''},${dice.chance(40) ? '' : (DAYS[to - 1] ?? '')})`;
}

/** Established this many times in a hundred. */
export function someCertainty(dice: Dice, established: number): string {
  return dice.chance(established) ? 'ESTABLISHED' : dice.one(['PROPOSED', 'UNDER_NEGOTIATION', 'EXPECTED']);
}
