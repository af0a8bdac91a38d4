import { SignalSeverity, TermStatus, type Language } from '@regiograaf/subgraph-kit';
import { grantorOf, holderOf } from '../mandate-check/facts.js';
import { daysAfter } from './day.js';
import type { Confirmed, GovernanceFacts } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';

type Text = Record<Language, string>;

/** A record, and the organisation that knows whether it still holds. */
type Asked = readonly [record: Confirmed, organisation: string | undefined];

const STALE_DAYS = 365;

/**
 * What nobody confirmed for a year, or ever: a signal for each organisation and kind of record, as one person asks after them all. What happened
 * once, a handover or a succession, does not age.
 */
export function unconfirmedFacts(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const isStale = isStaleOn(validOn);
  const kinds = askedAfter(facts, validOn).map(([what, records]) => ({ what, of: Map.groupBy(records.filter(([record]) => isStale(record)), ([, organisation]) => organisation) }));
  const organisations = [...facts.organisations.values()];
  const others = organisations.filter((each) => !facts.regionalOrganisations.has(each.id) && isStale(each));
  return [
    ...organisations.flatMap(({ id, name }) => kinds.flatMap(({ what, of }) => signalOf({ NL: name, EN: name }, what, (of.get(id) ?? []).map(([record]) => record)))),
    ...signalOf({ NL: 'andere organisaties in de regio', EN: 'other organisations in the region' }, { NL: 'eigen gegevens', EN: 'data of their own' }, others),
    ...signalOf({ NL: 'de regio', EN: 'the region' }, { NL: 'regels over wie te betrekken', EN: 'rules on whom to involve' }, facts.involvements.filter(isStale)),
  ];
}

/** What can be confirmed: mandates and what they rest on, and leads of themes, of any organisation; all else of those of the region's GPs. */
function askedAfter(facts: GovernanceFacts, validOn: string): [Text, Asked[]][] {
  const mandates = mandatesThatHold(facts, validOn);
  const holders = new Map(mandates.map((mandate) => [mandate.id, holderOf(mandate, facts)]));
  const posts = [...facts.posts.values()].filter(({ status, organisationId }) => status === TermStatus.ACTIVE && facts.regionalOrganisations.has(organisationId));
  const organisationOf = new Map([...posts, ...facts.bodies].map(({ id, organisationId }) => [id, organisationId]));
  const own = ({ organisationId, ...record }: Confirmed & { organisationId: string }): Asked => [record, organisationId];
  return [
    [{ NL: 'eigen gegevens', EN: 'data of its own' }, [...facts.organisations.values()].filter(({ id }) => facts.regionalOrganisations.has(id)).map((each) => [each, each.id])],
    [{ NL: 'mandaten', EN: 'mandates' }, mandates.map((mandate) => [mandate, holders.get(mandate.id)])],
    [{ NL: 'besluiten onder mandaten', EN: 'decisions under mandates' }, decisionsUnder(mandates, facts)],
    [{ NL: 'bekrachtigingen', EN: 'endorsements' }, facts.endorsements.map((endorsement) => [endorsement, holders.get(endorsement.mandateId)])],
    [{ NL: 'organen', EN: 'bodies' }, facts.bodies.map(own)],
    [{ NL: 'zetels', EN: 'seats' }, facts.seats.map((seat) => [seat, organisationOf.get(seat.bodyId)])],
    [{ NL: 'functies', EN: 'posts' }, posts.map(own)],
    [{ NL: 'benoemingen', EN: 'appointments' }, facts.appointments.map((appointment) => [appointment, organisationOf.get(appointment.postId)])],
    [{ NL: 'trekkers van thema’s', EN: 'leads of themes' }, facts.leads.map(own)],
    [{ NL: 'lidmaatschappen', EN: 'memberships' }, facts.memberships.filter(({ organisationId }) => facts.regionalOrganisations.has(organisationId)).map(own)],
  ];
}

/** Each once, asked of whoever gave the first mandate that rests on it. */
function decisionsUnder(mandates: ReturnType<typeof mandatesThatHold>, facts: GovernanceFacts): Asked[] {
  const grantors = new Map(mandates.toReversed().map((mandate) => [mandate.decisionId, grantorOf(mandate, facts)]));
  return [...grantors].flatMap(([id, grantor]): Asked[] => {
    const decision = facts.decisions.get(id ?? '');
    return decision ? [[decision, grantor]] : [];
  });
}

function isStaleOn(validOn: string): (record: Confirmed) => boolean {
  const latest = daysAfter(validOn, -STALE_DAYS);
  return ({ lastConfirmedAt }) => lastConfirmedAt === null || lastConfirmedAt < latest;
}

function signalOf(name: Text, what: Text, stale: readonly Confirmed[]): Signal[] {
  if (stale.length === 0) return [];
  const isEverConfirmed = stale.every(({ lastConfirmedAt }) => lastConfirmedAt !== null);
  return [
    {
      kind: GovernanceSignalKind.NOT_CONFIRMED,
      severity: isEverConfirmed ? SignalSeverity.INFO : SignalSeverity.WARNING,
      date: null,
      records: stale.map(({ id }) => id).toSorted(),
      message: {
        NL: `Van ${name.NL} zijn ${what.NL} een jaar of langer niet bevestigd, of nooit (${stale.length}).`,
        EN: `Of ${name.EN}, ${what.EN} have not been confirmed for a year or more, or ever (${stale.length}).`,
      },
      whatToDo: {
        NL: `Vraag ${name.NL} wat nog klopt, en lever het aan met de datum van bevestiging.`,
        EN: `Ask ${name.EN} what still holds, and deliver it with the date of confirmation.`,
      },
    },
  ];
}
