import { isDeepStrictEqual } from 'node:util';
import type { OrganisationsGraph } from '../organisations-graph.js';
import type { Dice } from './dice.js';
import { COUNTS, regionsOf } from './draft.js';
import { graphAnswers } from './graph-answers.js';
import type { Told } from './memory.js';
import { naiveAnswer, type NaiveAnswer } from './naive-answer.js';
import { OFTEN, SIDES } from './random-mandate.js';
import { ASKED_DAYS } from './random-terms.js';
import { AUTHORITIES, stateOf, type Question } from './state.js';

export interface Compared {
  question: Question & { validOn: string; knownAt: string };
  answered: NaiveAnswer | null;
  expected: NaiveAnswer | null;
  agrees: boolean;
}

export interface World {
  dice: Dice;
  /** With which its slugs begin. */
  slug: string;
  told: readonly Told[];
}

/** Random questions about worlds, so many about each, on one random day as known at one random moment near one at which they were told something. */
export async function compare(graph: OrganisationsGraph, worlds: readonly World[], count: number): Promise<Compared[]> {
  const { dice, told } = worlds[0]!;
  const moments = { validOn: dice.one(ASKED_DAYS), knownAt: momentNear(dice.one([...new Set(told.map(({ at }) => at))]), dice.one([-1, 0, 0, 1])) };
  const asked = worlds.flatMap((world) => {
    const state = stateOf(world.told, moments);
    return Array.from({ length: count }, () => someQuestion(world)).map((question) => ({ question, expected: naiveAnswer(state, question) }));
  });
  const answers = await graphAnswers(graph, asked.map(({ question }) => question), moments);
  return asked.map(({ question, expected }, index) => {
    const answered = answers[index]!;
    return { question: { ...question, ...moments }, answered, expected, agrees: isDeepStrictEqual(answered, expected) };
  });
}

/** Each side that a question may name; some often, so that much is known of them, some seldom. */
const ASKED_SIDES = [...SIDES, ...OFTEN, ...OFTEN, ...OFTEN];

function someQuestion({ dice, slug }: World): Question {
  return {
    region: dice.one(regionsOf(slug)),
    theme: `theme:${slug}-${dice.below(COUNTS.theme)}`,
    counterparty: dice.one(ASKED_SIDES),
    authority: dice.one(AUTHORITIES),
  };
}

/** Some milliseconds beside a moment, but not in the future. */
function momentNear(moment: string, milliseconds: number): string {
  return new Date(Math.min(Date.parse(moment) + milliseconds, Date.now())).toISOString();
}

/** What an answer comes down to, to count whether there is enough of each. */
export function outcomeOf(answer: NaiveAnswer | null): string[] {
  if (!answer) return ['unknown theme'];
  const { kind, reason, fallback, notBound, underDiscussion, chain, alsoInvolve } = answer;
  const step = fallback ? [fallback.step, `${fallback.reason} ${fallback.step}`] : [`${reason ?? 'mandated'} without fallback`];
  const more = { 'not bound': notBound?.length, 'under discussion': underDiscussion.length, 'sub-mandate': chain.length > 1, 'also involve': alsoInvolve.length };
  return [kind, ...(reason ? [reason] : []), ...step, ...Object.entries(more).flatMap(([name, is]) => (is ? [name] : []))];
}
