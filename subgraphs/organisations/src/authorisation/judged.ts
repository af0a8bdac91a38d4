import type { CheckedMandate, CheckFacts } from '../mandate-check/facts.js';
import { HeldMandate } from './held-mandate.js';
import { failureOf } from './standing.js';

/** Mandates, each with whether it holds on a day: those that do first, and else by their ids. */
export function judged(mandates: readonly CheckedMandate[], facts: CheckFacts, date: string): HeldMandate[] {
  const found = mandates.map((mandate) => {
    const failure = failureOf(mandate, facts, date);
    return Object.assign(new HeldMandate(), { mandateId: mandate.id, holds: failure === null, failure });
  });
  return found.toSorted((one, other) => Number(other.holds) - Number(one.holds) || one.mandateId.localeCompare(other.mandateId));
}
