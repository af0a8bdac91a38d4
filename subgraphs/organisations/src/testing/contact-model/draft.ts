import type { Dice } from './dice.js';
import type { Told } from './memory.js';

export interface Draft {
  dice: Dice;
  /** With which the slugs of a world begin. */
  world: string;
  /** What was recorded so far. */
  told: Told[];
}

/** How many things of each kind a world has at most. */
export const COUNTS = { organisation: 14, theme: 5, membership: 14, body: 5, post: 8, appointment: 12, theme_lead: 3, decision: 2, mandate: 16, involvement: 3 };
/** The first of its organisations are no practices: they have bodies and posts, and most members. */
export const GROUPS = 7;
export const PERSONS = 4;

export type Thing = keyof typeof COUNTS;

export function regionsOf(world: string): string[] {
  return [`region:${world}-a`, `region:${world}-b`];
}

export function someId({ dice, world }: Draft, thing: Thing, below: number = COUNTS[thing]): string {
  return `${thing === 'organisation' ? 'org' : thing}:${world}-${dice.below(below)}`;
}
