import { Certainty, SignalSeverity } from '@regiograaf/subgraph-kit';
import { includesAuthority, MandateAuthority } from '../mandate/authority.js';
import { grantorOf } from '../mandate-check/facts.js';
import { chainOf } from '../mandated-contact/covering.js';
import type { GovernanceFacts, GovernanceMandate } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';

/** Mandates that hold while no decision is known that gave the one at the root of their chain: a signal for each grantor, who is to be asked. */
export function mandatesWithoutDecision(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const unproven = mandatesThatHold(facts, validOn).filter((mandate) => !isProven(rootOf(mandate, facts), facts));
  return [...Map.groupBy(unproven, (mandate) => grantorOf(rootOf(mandate, facts), facts))].map(([grantor, mandates]) => ({
    kind: GovernanceSignalKind.NO_DECISION,
    severity: mandates.some(({ authority }) => includesAuthority(authority, MandateAuthority.AGREE)) ? SignalSeverity.WARNING : SignalSeverity.INFO,
    date: null,
    records: [...(grantor ? [grantor] : []), ...mandates.map(({ id }) => id)],
    message: {
      NL: `Er gelden mandaten waarvan geen besluit bekend is (${mandates.length}).`,
      EN: `Mandates hold of which no decision is known (${mandates.length}).`,
    },
    whatToDo: {
      NL: 'Vraag de mandaatgever welk besluit eronder ligt, en leg dat met datum en bron vast; of laat het alsnog nemen.',
      EN: 'Ask the grantor which decision they rest on and record it with its date and source; or have it taken after all.',
    },
  }));
}

/** Every mandate that holds has its whole chain. */
function rootOf(mandate: GovernanceMandate, { mandates }: GovernanceFacts): GovernanceMandate {
  return chainOf(mandate, mandates).at(-1) ?? mandate;
}

/** What is only proposed decided nothing. */
function isProven({ decisionId }: GovernanceMandate, { decisions }: GovernanceFacts): boolean {
  return decisions.get(decisionId ?? '')?.certainty === Certainty.ESTABLISHED;
}
