import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { includesAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { themeLine } from '../theme/theme-line.js';
import { daysAfter } from './day.js';
import type { GovernanceFacts, GovernanceMandate } from './facts.js';
import { firstEnd, mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';
import { themeNames } from './theme-names.js';

const URGENT_DAYS = 30;
const WARNING_DAYS = 90;
const { ANY } = CounterpartyKind;

/** Mandates that end within some days, themselves or through one above them, and that nothing follows up. */
export function expiringMandates(facts: GovernanceFacts, { validOn, expiringWithinDays }: SignalOptions): Signal[] {
  const now = mandatesThatHold(facts, validOn);
  const last = daysAfter(validOn, expiringWithinDays);
  return now.flatMap((mandate) => {
    const end = firstEnd(mandate, facts);
    if (end === null || end > last || isFollowedUp(mandate, { end, now, facts })) return [];
    const theme = themeNames(mandate.themeId, facts);
    const because = mandate.termTo === end ? { NL: '', EN: '' } : { NL: ', omdat een mandaat erboven dan eindigt', EN: ', as one above it ends then' };
    return {
      kind: GovernanceSignalKind.EXPIRING_MANDATE,
      severity: severityOf(end, validOn),
      date: end,
      records: [mandate.id, mandate.themeId],
      message: {
        NL: `Een mandaat op ${theme.NL} geldt vanaf ${end} niet meer${because.NL}.`,
        EN: `A mandate on ${theme.EN} no longer holds from ${end}${because.EN}.`,
      },
      whatToDo: {
        NL: 'Laat de mandaatgever besluiten of het wordt verlengd, gewijzigd of beëindigd, en leg dat besluit vast.',
        EN: 'Have those who gave it decide whether to renew, change or end it, and record that decision.',
      },
    };
  });
}

function severityOf(end: string, validOn: string): SignalSeverity {
  if (end <= daysAfter(validOn, URGENT_DAYS)) return SignalSeverity.URGENT;
  return end <= daysAfter(validOn, WARNING_DAYS) ? SignalSeverity.WARNING : SignalSeverity.INFO;
}

/** Whether a mandate for at least the same, or more, takes its place: its holder's next or another one, or somebody else's that is new. */
function isFollowedUp(mandate: GovernanceMandate, { end, now, facts }: { end: string; now: readonly GovernanceMandate[]; facts: GovernanceFacts }): boolean {
  return mandatesThatHold(facts, end).some(
    (next) =>
      [mandate.themeId, ...themeLine(facts.themes, mandate.themeId)].includes(next.themeId) &&
      [mandate.grantingSide, ANY].includes(next.grantingSide) &&
      [mandate.counterparty, ANY].includes(next.counterparty) &&
      includesAuthority(next.authority, mandate.authority) &&
      reachesAsHigh(next, mandate) &&
      (!now.includes(next) || (next.holderPostId === mandate.holderPostId && next.holderBodyId === mandate.holderBodyId)),
  );
}

function reachesAsHigh(next: GovernanceMandate, mandate: GovernanceMandate): boolean {
  return next.ceilingEuros === null || (mandate.ceilingEuros !== null && Number(next.ceilingEuros) >= Number(mandate.ceilingEuros));
}
