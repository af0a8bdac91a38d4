import { Certainty } from '@regiograaf/subgraph-kit';
import { includesAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { chainOf } from '../mandated-contact/covering.js';
import { themeLine } from '../theme/theme-line.js';
import { centsOf } from './amount.js';
import { type CheckedMandate, holderOf, type MandateFacts } from './facts.js';
import { MandateCheckFailure } from './mandate-check-failure.js';
import type { CheckQuestion } from './question.js';
import { runsOn } from './runs-on.js';

export interface Verdict {
  /** Null where the caller may not know. */
  mandated: boolean | null;
  failure: MandateCheckFailure | null;
  /** The mandate that proves it and those above it, nearest first; empty where none does. */
  proof: readonly CheckedMandate[];
}

/** A mandate and those above it. */
type Chain = readonly CheckedMandate[];

/**
 * Whether an organisation was mandated: some mandate of its posts or bodies must meet every rule. Knows no database and no GraphQL.
 *
 * @param maySee whether the caller may see the ceiling of a mandate; where not, no answer depends on it
 */
export function check(question: CheckQuestion, facts: MandateFacts, maySee: (mandate: CheckedMandate) => boolean): Verdict {
  const line = themeLine(facts.themes, question.theme);
  const isAbout = ({ themeId, regionIds }: CheckedMandate): boolean => line.includes(themeId) && regionIds.includes(question.region);
  const held = [...facts.mandates.values()].filter((mandate) => isAbout(mandate) && holderOf(mandate, facts) === question.organisation);
  if (held.length === 0) return failed(MandateCheckFailure.NO_MANDATE);

  const towards = held.filter(({ counterparty }) => counterparty === question.counterparty || counterparty === CounterpartyKind.ANY);
  if (towards.length === 0) return failed(MandateCheckFailure.WRONG_COUNTERPARTY);

  // The most specific theme proves best.
  const ordered = towards.toSorted((one, other) => line.indexOf(one.themeId) - line.indexOf(other.themeId) || one.id.localeCompare(other.id));
  let chains: Chain[] = ordered.map((mandate) => chainOf(mandate, facts.mandates)).filter(isWhole);
  if (chains.length === 0) return failed(MandateCheckFailure.BROKEN_CHAIN);

  for (const [failure, isMet] of chainRules(question)) {
    chains = chains.filter((chain) => chain.every(isMet));
    if (chains.length === 0) return failed(failure);
  }
  return within(question.amount, chains, maySee);
}

/** A part never goes further than the whole, so each rule is for every mandate of a chain. */
function chainRules({ date, authority }: CheckQuestion): [MandateCheckFailure, (link: CheckedMandate) => boolean][] {
  return [
    [MandateCheckFailure.NOT_ESTABLISHED, ({ certainty }) => certainty === Certainty.ESTABLISHED],
    [MandateCheckFailure.NOT_YET_OR_EXPIRED, (link) => runsOn(link, date)],
    [MandateCheckFailure.LOWER_AUTHORITY, (link) => includesAuthority(link.authority, authority)],
  ];
}

/** Who may not see a ceiling gets the same answer for every amount: otherwise asking often enough would tell it. */
function within(amount: string, chains: readonly Chain[], maySee: (mandate: CheckedMandate) => boolean): Verdict {
  const limits = chains.map((chain) => ({ chain, limit: amount === '' ? undefined : lowestCeiling(chain) }));
  const sufficient = limits.find(({ limit }) => !limit || (maySee(limit.mandate) && limit.cents >= centsOf(amount)));
  if (sufficient) return { mandated: true, failure: null, proof: sufficient.chain };
  const isHidden = limits.some(({ limit }) => limit && !maySee(limit.mandate));
  return isHidden ? { ...failed(MandateCheckFailure.WITHHELD), mandated: null } : failed(MandateCheckFailure.CEILING_EXCEEDED);
}

function lowestCeiling(chain: Chain): { mandate: CheckedMandate; cents: bigint } | undefined {
  const limits = chain.flatMap((mandate) => (mandate.ceilingEuros === null ? [] : [{ mandate, cents: centsOf(mandate.ceilingEuros) }]));
  return limits.toSorted((one, other) => (one.cents < other.cents ? -1 : one.cents > other.cents ? 1 : 0))[0];
}

function isWhole(chain: (CheckedMandate | undefined)[]): chain is CheckedMandate[] {
  return !chain.includes(undefined);
}

function failed(failure: MandateCheckFailure): Verdict {
  return { mandated: false, failure, proof: [] };
}
