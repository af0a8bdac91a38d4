import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { daysAfter } from './day.js';
import type { GovernanceFacts, HandoverFact, Tenure } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';

const RECENT_DAYS = 365;

/** Posts that passed to somebody else within a year with nothing handed over, or nothing known of it; the last time only. */
export function handoversWithoutContent(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const mandated = new Set(mandatesThatHold(facts, validOn).map(({ holderPostId }) => holderPostId));
  return [...facts.posts.values()].flatMap(({ id, name }) => {
    const found = emptyHandover(id, facts, daysAfter(validOn, -RECENT_DAYS));
    if (!found) return [];
    const isRecorded = found.some((record) => record.startsWith('handover:'));
    return {
      kind: GovernanceSignalKind.HANDOVER_WITHOUT_CONTENT,
      severity: mandated.has(id) ? SignalSeverity.WARNING : SignalSeverity.INFO,
      date: null,
      records: [id, ...found],
      message: isRecorded
        ? { NL: `De functie ${name} ging over zonder dat er iets is overgedragen.`, EN: `The post ${name} changed hands with nothing handed over.` }
        : { NL: `De functie ${name} ging over; een overdracht is niet vastgelegd.`, EN: `The post ${name} changed hands; no handover is recorded.` },
      whatToDo: {
        NL: 'Vraag wie de functie had naar de dossiers, lopende afspraken en relaties, en leg vast wat alsnog is overgedragen.',
        EN: 'Ask who held the post for the files, running agreements and relations, and record what was handed over after all.',
      },
    };
  });
}

/** What tells of it, if the last time the post changed hands nothing passed on. */
function emptyHandover(post: string, { tenures, handovers }: GovernanceFacts, since: string): string[] | undefined {
  const change = lastChange(tenures.filter(({ postId }) => postId === post));
  const recorded = handovers.filter(({ postId }) => postId === post).toSorted(byStart);
  const last = recorded.findLast((handover) => !change || isAbout(handover, change));
  const on = last?.termFrom ?? change?.to.termFrom ?? null;
  if ((!last && !change) || (on !== null && on < since) || (last && last.content.length > 0)) return undefined;
  return [...(last ? [last.id] : []), ...(change ? [change.to.id, change.from.id] : [])];
}

interface ChangeOfHands {
  from: Tenure;
  to: Tenure;
}

/** Who came last, and who went before; nobody where the same person stayed on, or nobody was there before. */
function lastChange(tenures: readonly Tenure[]): ChangeOfHands | undefined {
  const to = tenures.toSorted(byStart).at(-1);
  const start = to?.termFrom;
  if (!start) return undefined;
  const from = tenures.filter(({ termTo }) => termTo !== null && termTo <= start).toSorted((one, other) => compare(one.termTo, other.termTo)).at(-1);
  return from && from.personId !== to.personId ? { from, to } : undefined;
}

/** A handover may come before its taker, while nobody holds the post, or be made up for later. */
function isAbout({ fromAppointmentId, toAppointmentId, termFrom }: HandoverFact, { from, to }: ChangeOfHands): boolean {
  return toAppointmentId === to.id || fromAppointmentId === from.id || (termFrom !== null && termFrom >= from.termTo!);
}

/** What began on an unknown day comes first. */
function byStart(one: { termFrom: string | null }, other: { termFrom: string | null }): number {
  return compare(one.termFrom, other.termFrom);
}

function compare(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '');
}
