import { TermStatus, type Language } from '@regiograaf/subgraph-kit';
import { holderOf } from '../mandate-check/facts.js';
import { daysAfter } from './day.js';
import type { GovernanceFacts } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import { SignalSeverity } from './signal-severity.js';
import type { Signal, SignalOptions } from './signal.js';

interface Dated {
  id: string;
  lastConfirmedAt: string | null;
}

const STALE_DAYS = 365;

/** What nobody confirmed for a year, or ever: a signal for each regional organisation and kind of record, as one person asks after them all. */
export function unconfirmedFacts(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const mandates = mandatesThatHold(facts, validOn);
  const posts = [...facts.posts.values()].filter(({ status }) => status === TermStatus.ACTIVE);
  return [...facts.regionalOrganisations].flatMap(([organisation, name]) => {
    const isOwn = ({ organisationId }: { organisationId: string }): boolean => organisationId === organisation;
    const groups: [Record<Language, string>, Dated[]][] = [
      [{ NL: 'mandaten', EN: 'mandates' }, mandates.filter((mandate) => holderOf(mandate, facts) === organisation)],
      [{ NL: 'functies', EN: 'posts' }, posts.filter(isOwn)],
      [{ NL: 'lidmaatschappen', EN: 'memberships' }, facts.memberships.filter(isOwn)],
    ];
    return groups.flatMap(([what, records]) => signalOf(name, what, records.filter(isStaleOn(validOn))) ?? []);
  });
}

function isStaleOn(validOn: string): (record: Dated) => boolean {
  const latest = daysAfter(validOn, -STALE_DAYS);
  return ({ lastConfirmedAt }) => lastConfirmedAt === null || lastConfirmedAt < latest;
}

function signalOf(name: string, what: Record<Language, string>, stale: readonly Dated[]): Signal | undefined {
  if (stale.length === 0) return undefined;
  const isEverConfirmed = stale.every(({ lastConfirmedAt }) => lastConfirmedAt !== null);
  return {
    kind: GovernanceSignalKind.NOT_CONFIRMED,
    severity: isEverConfirmed ? SignalSeverity.INFO : SignalSeverity.WARNING,
    date: null,
    records: stale.map(({ id }) => id).toSorted(),
    message: {
      NL: `Van ${name} zijn ${what.NL} een jaar of langer niet bevestigd, of nooit (${stale.length}).`,
      EN: `Of ${name}, ${what.EN} have not been confirmed for a year or more, or ever (${stale.length}).`,
    },
    whatToDo: {
      NL: `Vraag ${name} welke nog kloppen, en lever ze aan met de datum van bevestiging.`,
      EN: `Ask ${name} which of these still hold, and deliver them with the date of confirmation.`,
    },
  };
}
