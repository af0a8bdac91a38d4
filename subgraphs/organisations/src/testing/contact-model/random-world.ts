import { isAllowed } from './allowed.js';
import type { Dice } from './dice.js';
import { COUNTS, type Draft, type Thing } from './draft.js';
import type { Told } from './memory.js';
import { MAKE } from './random-records.js';
import { somePeriod } from './random-terms.js';

interface Said {
  thing: Thing;
  number: number;
  row: Told['row'];
}

/** Rounds: each thing at most once in a round, and after the first only what the round before it recorded too. */
export type Transaction = Said[][];

const ALL = (Object.keys(COUNTS) as Thing[]).flatMap((thing) => [...Array(COUNTS[thing]).keys()].map((number) => ({ thing, number })));
// What everything else refers to is there from the start, and changes less.
const BASE: Thing[] = ['organisation', 'theme', 'body', 'post', 'decision'];
const TRANSACTIONS = 4;
const ROUNDS = 3;
const TRIES = 5;

/** What is told of two regions: most of what there is, then corrections of it and what was missing, some of it more than once in one transaction. */
export function someWorld(dice: Dice, world: string): Transaction[] {
  const draft: Draft = { dice, world, told: [] };
  const sayAll = (percent: (thing: Thing) => number, among: readonly { thing: Thing; number: number }[]): Said[] =>
    among.filter(({ thing }) => dice.chance(percent(thing))).flatMap((each) => say(draft, each) ?? []);
  return Array.from({ length: TRANSACTIONS }, (_, index) => {
    const rounds = [sayAll((thing) => (index > 0 ? (BASE.includes(thing) ? 8 : 25) : BASE.includes(thing) ? 100 : 80), ALL)];
    while (rounds.length < ROUNDS) rounds.push(sayAll(() => 15, rounds.at(-1)!));
    return rounds;
  });
}

/** Something new, or that something is otherwise; undefined where the database would refuse whatever was tried. */
function say({ dice, told, ...draft }: Draft, { thing, number }: { thing: Thing; number: number }): Said | undefined {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const made = MAKE[thing]({ dice, told, ...draft }, number);
    const before = told.findLast(({ row }) => row.id === made.id);
    const { valid: _, ...row } = before ? otherwise(dice, before.row, made) : made;
    const valid = thing === 'decision' ? '[,)' : somePeriod(dice, before ? 40 : 85);
    const said = { thing, number, row: { ...row, id: made.id, ...(valid === '[,)' ? {} : { valid }), ...(before ? { because: 'Gecorrigeerd' } : {}) } };
    told.push({ ...said, at: '' });
    if (isAllowed(told)) return said;
    told.pop();
  }
  return undefined;
}

/** All that is made anew, or only a few of its attributes; those of which one excludes another go together. */
function otherwise(dice: Dice, before: Told['row'], made: Told['row']): Told['row'] {
  if (dice.chance(40) || made.id.startsWith('membership:') || made.id.startsWith('involvement:')) return made;
  const groups = Map.groupBy(Object.keys(made), (key) => key.replace(/^(grantor|holder)_.*$/, '$1'));
  const taken = dice.some([...groups.values()], 3).flat();
  return { ...before, ...Object.fromEntries(taken.map((key) => [key, made[key]])) };
}
