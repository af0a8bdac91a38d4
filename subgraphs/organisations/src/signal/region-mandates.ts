import { Certainty } from '@regiograaf/subgraph-kit';
import { chainOf } from '../mandated-contact/covering.js';
import { runsOn } from '../mandate-check/runs-on.js';
import type { GovernanceFacts, GovernanceMandate } from './facts.js';

/** The mandates of a region itself that hold on a day, with every one above them. */
export function mandatesThatHold(facts: GovernanceFacts, day: string): GovernanceMandate[] {
  return [...facts.mandates.values()].filter(
    (mandate) =>
      mandate.regionIds.includes(facts.region) &&
      chainOf(mandate, facts.mandates).every((link) => link?.certainty === Certainty.ESTABLISHED && runsOn(link, day)),
  );
}

/** When a mandate no longer holds: the first end of it and those above it; null while none has one. */
export function firstEnd(mandate: GovernanceMandate, { mandates }: GovernanceFacts): string | null {
  const ends = chainOf(mandate, mandates).flatMap((link) => link?.termTo ?? []);
  return ends.toSorted()[0] ?? null;
}
