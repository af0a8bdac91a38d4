import { Certainty } from '@regiograaf/subgraph-kit';
import { includesAuthority } from '../mandate/authority.js';
import { areSidesAlike } from '../mandate/counterparty.js';
import { chainOf } from '../mandated-contact/covering.js';
import { centsOf } from './amount.js';
import { isTowards } from './covered.js';
import type { CheckedMandate, CheckFacts } from './facts.js';
import { MandateCheckFailure } from './mandate-check-failure.js';
import type { Question } from './question.js';

/** A mandate that may answer, with all that its rules look at. */
export interface Candidate {
  mandate: CheckedMandate;
  /** It and those above it, as far as they are known. */
  links: readonly CheckedMandate[];
  isWhole: boolean;
}

export interface Asked {
  question: Question;
  /** The theme asked about and those above it, the most specific first. */
  line: readonly string[];
  facts: CheckFacts;
  /** Whether the caller may see the ceiling of a mandate. */
  maySee: (mandate: CheckedMandate) => boolean;
}

/** Ids of what breaks the rule, beside the mandate itself; undefined where it is kept. */
type Rule = (candidate: Candidate, asked: Asked) => readonly string[] | undefined;

/** In the order in which they are looked at. A part never goes further than the whole, so most are for every mandate of a chain. */
export const RULES: readonly (readonly [MandateCheckFailure, Rule])[] = [
  [MandateCheckFailure.WRONG_COUNTERPARTY, ({ mandate }, { question }) => (isTowards(mandate, question.counterparty) ? undefined : [])],
  [MandateCheckFailure.BROKEN_CHAIN, ({ isWhole }) => (isWhole ? undefined : [])],
  [MandateCheckFailure.NOT_ESTABLISHED, ofLinks(({ certainty }) => certainty === Certainty.ESTABLISHED)],
  [MandateCheckFailure.NOT_YET, ofLinks(({ termFrom }, { date }) => termFrom === null || termFrom <= date)],
  [MandateCheckFailure.EXPIRED, ofLinks(({ termTo }, { date }) => termTo === null || date < termTo)],
  [MandateCheckFailure.HOLDER_ENDED, ({ mandate }, { facts }) => (facts.existing.has(holderIdOf(mandate)) ? undefined : [holderIdOf(mandate)])],
  [MandateCheckFailure.VACANT, ({ mandate }, { facts }) => (isVacant(mandate, facts) ? [holderIdOf(mandate)] : undefined)],
  [MandateCheckFailure.LOWER_AUTHORITY, ofLinks((link, { authority }) => includesAuthority(link.authority, authority))],
  [MandateCheckFailure.EXCLUSIVE_TO_ANOTHER, exclusiveToAnother],
  [MandateCheckFailure.NOT_BOUND, ({ mandate }, { question: { onBehalfOf }, facts }) => (onBehalfOf === null || facts.binds(mandate, onBehalfOf) ? undefined : [onBehalfOf])],
  [MandateCheckFailure.CEILING_EXCEEDED, (candidate, asked) => ceilingOf(candidate, asked, ({ limit, mandate }) => asked.maySee(mandate) && limit < centsOf(asked.question.amount))],
  // Who may not see a ceiling gets the same answer for every amount: otherwise asking often enough would tell it.
  [MandateCheckFailure.WITHHELD, (candidate, asked) => ceilingOf(candidate, asked, ({ mandate }) => !asked.maySee(mandate))],
];

function ofLinks(isMet: (link: CheckedMandate, question: Question) => boolean): Rule {
  return ({ mandate, links }, { question }) => {
    const broken = links.filter((link) => !isMet(link, question));
    return broken.length > 0 ? broken.filter((link) => link !== mandate).map(({ id }) => id) : undefined;
  };
}

function holderIdOf({ holderPostId, holderBodyId }: CheckedMandate): string {
  return holderPostId ?? holderBodyId ?? '';
}

/** A body is no seat of one: it is not vacant while it exists. */
function isVacant({ holderPostId }: CheckedMandate, { appointments }: CheckFacts): boolean {
  return holderPostId !== null && !appointments.some(({ postId }) => postId === holderPostId);
}

/** Whoever alone may do the same on this theme or a narrower one, unless one was passed on out of the other. */
function exclusiveToAnother({ mandate, links }: Candidate, { question, line, facts }: Asked): readonly string[] | undefined {
  const regions = question.region === null ? mandate.regionIds : [question.region];
  const found = [...facts.mandates.values()].filter(
    (other) =>
      other.exclusive &&
      areSidesAlike(other.grantingSide, mandate.grantingSide) &&
      other.authority === mandate.authority &&
      isTowards(other, question.counterparty) &&
      other.regionIds.some((region) => regions.includes(region)) &&
      line.includes(other.themeId) &&
      line.indexOf(other.themeId) <= line.indexOf(mandate.themeId) &&
      holderIdOf(other) !== holderIdOf(mandate) &&
      !links.includes(other) &&
      holdsOn(question.date, chainOf(other, facts.mandates), mandate),
  );
  return found.length > 0 ? found.map(({ id }) => id) : undefined;
}

function holdsOn(date: string, chain: readonly (CheckedMandate | undefined)[], above: CheckedMandate): boolean {
  return chain.every(
    (link) => link !== undefined && link !== above && link.certainty === Certainty.ESTABLISHED && !((link.termFrom ?? date) > date) && (link.termTo === null || date < link.termTo),
  );
}

interface Ceiling {
  mandate: CheckedMandate;
  /** In cents. */
  limit: bigint;
}

function ceilingOf({ mandate, links }: Candidate, { question }: Asked, breaks: (ceiling: Ceiling) => boolean): readonly string[] | undefined {
  const ceilings = links.flatMap((link): Ceiling[] => (link.ceilingEuros === null ? [] : [{ mandate: link, limit: centsOf(link.ceilingEuros) }]));
  const [lowest] = ceilings.toSorted((one, other) => (one.limit < other.limit ? -1 : one.limit > other.limit ? 1 : 0));
  if (question.amount === '' || !lowest || !breaks(lowest)) return undefined;
  return lowest.mandate === mandate ? [] : [lowest.mandate.id];
}
