import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { chainOf } from '../mandated-contact/covering.js';
import { grantorOf } from '../mandate-check/facts.js';
import type { GovernanceFacts, GovernanceMandate } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';
import { themeNames } from './theme-names.js';

const { ANY } = CounterpartyKind;

/** Mandates for the same that different holders have at once, without one being passed on out of another. */
export function conflictingMandates(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const alike = Map.groupBy(mandatesThatHold(facts, validOn), ({ themeId, authority }) => JSON.stringify([themeId, authority]));
  return [...alike.values()].flatMap((mandates) => {
    const givenBy = [...new Set(mandates.map(({ grantingSide }) => grantingSide))];
    const towards = [...new Set(mandates.map(({ counterparty }) => counterparty))];
    return givenBy.flatMap((from) => towards.flatMap((to) => conflictBetween({ from, to }, mandates, facts) ?? []));
  });
}

/** Those of or for any side count for each; what two of these have in common is told once, where one of them names it. */
function conflictBetween({ from, to }: Record<'from' | 'to', CounterpartyKind>, mandates: readonly GovernanceMandate[], facts: GovernanceFacts): Signal | undefined {
  const between = mandates.filter(({ grantingSide, counterparty }) => [from, ANY].includes(grantingSide) && [to, ANY].includes(counterparty));
  const pairs = between
    .flatMap((one, index) => between.slice(index + 1).map((other): [GovernanceMandate, GovernanceMandate] => [one, other]))
    .filter((pair) => pair.some(({ grantingSide }) => grantingSide === from) && pair.some(({ counterparty }) => counterparty === to) && clash(...pair, facts));
  const involved = [...new Set(pairs.flat())];
  const [first] = involved;
  if (!first) return undefined;
  const theme = themeNames(first.themeId, facts);
  return {
    kind: GovernanceSignalKind.CONFLICTING_MANDATES,
    severity: severityOf(pairs, facts),
    date: null,
    records: [...involved.map(({ id }) => id), first.themeId],
    message: {
      NL: `Op ${theme.NL} hebben meerdere houders hetzelfde mandaat tegenover dezelfde partij (${involved.length}).`,
      EN: `On ${theme.EN} several holders have the same mandate towards the same side (${involved.length}).`,
    },
    whatToDo: {
      NL: 'Spreek af wie wanneer het woord voert; beperk de mandaten in thema, regio of periode, of maak er één exclusief.',
      EN: 'Agree on who speaks when; narrow the mandates in theme, region or period, or make one of them exclusive.',
    },
  };
}

function clash(one: GovernanceMandate, other: GovernanceMandate, { mandates }: GovernanceFacts): boolean {
  const isPassedOn = chainOf(one, mandates).includes(other) || chainOf(other, mandates).includes(one);
  return !isPassedOn && (one.holderPostId !== other.holderPostId || one.holderBodyId !== other.holderBodyId);
}

/** An exclusive one should stand alone; several of one grantor are a choice to make; of several grantors, each binds its own. */
function severityOf(pairs: readonly (readonly [GovernanceMandate, GovernanceMandate])[], facts: GovernanceFacts): SignalSeverity {
  if (pairs.flat().some(({ exclusive }) => exclusive)) return SignalSeverity.URGENT;
  const isOfOneGrantor = pairs.some(([one, other]) => grantorOf(one, facts) === grantorOf(other, facts));
  return isOfOneGrantor ? SignalSeverity.WARNING : SignalSeverity.INFO;
}
