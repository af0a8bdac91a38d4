import { chainOf } from '../mandated-contact/covering.js';
import { themeLine } from '../theme/theme-line.js';
import { isAbout, isHeldBy } from './covered.js';
import type { CheckedMandate, CheckFacts } from './facts.js';
import { MandateCheckFailure } from './mandate-check-failure.js';
import type { Question } from './question.js';
import { type Asked, type Candidate, RULES } from './rules.js';

/** A rule that mandates break, and what it is about: the mandates first. */
export interface Finding {
  failure: MandateCheckFailure;
  records: readonly string[];
}

export interface Verdict {
  /** Null where the caller may not know. */
  mandated: boolean | null;
  /** The first rule that no mandate meets which met those before it. */
  failure: MandateCheckFailure | null;
  /** Every rule that a mandate of the actor breaks, in their order; none where one proves it. */
  findings: readonly Finding[];
  /** The mandate that proves it and those above it, nearest first; empty where none does. */
  proof: readonly CheckedMandate[];
  /** Who held its post on the day, an acting holder last. */
  personIds: readonly string[];
}

/**
 * Whether somebody was mandated: one mandate must meet every rule. Knows no database and no GraphQL.
 *
 * @param facts as of the day asked about
 * @param maySee whether the caller may see the ceiling of a mandate; where not, no answer depends on it
 */
export function check(question: Question, facts: CheckFacts, maySee: (mandate: CheckedMandate) => boolean): Verdict {
  const { actor } = question;
  if (actor.kind === 'person' && !facts.appointments.some(({ personId }) => personId === actor.id)) return refusedAtOnce(MandateCheckFailure.NO_POST, [actor.id]);

  const asked: Asked = { question, line: themeLine(facts.themes, question.theme), facts, maySee };
  const candidates = candidatesOf(asked);
  if (candidates.length === 0) return refusedAtOnce(MandateCheckFailure.NO_MANDATE, [actor.id, question.theme]);

  const judged = RULES.map(([failure, rule]) => ({ failure, broken: new Map(candidates.flatMap((each) => pairOf(each, rule(each, asked)))) }));
  let left: readonly Candidate[] = candidates;
  for (const { failure, broken } of judged) {
    left = left.filter((candidate) => !broken.has(candidate));
    if (left.length === 0) return { mandated: failure === MandateCheckFailure.WITHHELD ? null : false, failure, findings: judged.flatMap(findingOf), proof: [], personIds: [] };
  }
  const { mandate, links } = left[0]!;
  const holders = facts.appointments.filter(({ postId }) => postId === mandate.holderPostId).toSorted((one, other) => Number(one.acting) - Number(other.acting));
  return { mandated: true, failure: null, findings: [], proof: links, personIds: holders.map(({ personId }) => personId) };
}

/** The most specific theme proves best. */
function candidatesOf({ question, line, facts }: Asked): Candidate[] {
  return [...facts.mandates.values()]
    .filter((mandate) => isAbout(mandate, question, line) && isHeldBy(mandate, question.actor, facts))
    .toSorted((one, other) => line.indexOf(one.themeId) - line.indexOf(other.themeId) || one.id.localeCompare(other.id))
    .map((mandate) => candidateOf(mandate, facts));
}

/** A mandate with those above it. */
export function candidateOf(mandate: CheckedMandate, { mandates }: CheckFacts): Candidate {
  const chain = chainOf(mandate, mandates);
  const links = chain.filter((link) => link !== undefined);
  return { mandate, links, isWhole: links.length === chain.length };
}

function pairOf(candidate: Candidate, records: readonly string[] | undefined): [Candidate, readonly string[]][] {
  return records ? [[candidate, records]] : [];
}

function findingOf({ failure, broken }: { failure: MandateCheckFailure; broken: ReadonlyMap<Candidate, readonly string[]> }): Finding[] {
  if (broken.size === 0) return [];
  const records = [...[...broken.keys()].map(({ mandate }) => mandate.id), ...[...broken.values()].flat()];
  return [{ failure, records: [...new Set(records)] }];
}

function refusedAtOnce(failure: MandateCheckFailure, records: readonly string[]): Verdict {
  return { mandated: false, failure, findings: [{ failure, records }], proof: [], personIds: [] };
}
