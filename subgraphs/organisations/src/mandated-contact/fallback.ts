import { TermStatus } from '@regiograaf/subgraph-kit';
import { BodyKind } from '../body/body-kind.js';
import { PostKind } from '../post/post-kind.js';
import type { HeldMandate, RegionFacts } from './facts.js';
import { FallbackReason, FallbackStep } from './reasons.js';

export interface FallbackAnswer {
  step: FallbackStep;
  reason: FallbackReason;
  postId?: string | null;
  bodyId?: string;
  themeLeadId?: string;
  mandateId?: string;
}

export interface FallbackSituation {
  reason: FallbackReason;
  /** The mandate that would answer, if its post were held. */
  mandate?: HeldMandate | undefined;
  /** Mandates with a lower authority, the highest first. */
  lower: readonly HeldMandate[];
  /** Mandates that do not hold, as they ended or are discussed: their holder's board knows more. */
  former: readonly HeldMandate[];
  themeLine: readonly string[];
}

/** Whom to turn to instead: the first in the order of FallbackStep that can be reached; a lead who is not known comes last. */
export function fallbackFor(situation: FallbackSituation, facts: RegionFacts): FallbackAnswer | undefined {
  const { reason } = situation;
  return (
    actingHolder(situation, facts) ??
    lowerAuthority(situation, facts) ??
    themeLead(situation, facts, ({ postId }) => postId !== null) ??
    board(situation, facts) ??
    secretariat(reason, facts) ??
    themeLead(situation, facts, () => true)
  );
}

/** Whether whoever holds a mandate can be reached: a body while it exists, a post while somebody holds it, or acts for its holder where that counts. */
export function isReachable({ holderPostId, holderBodyId }: HeldMandate, { appointments, bodies }: RegionFacts, { acting }: { acting: boolean }): boolean {
  return holderPostId === null
    ? bodies.some(({ id, status }) => id === holderBodyId && status === TermStatus.ACTIVE)
    : appointments.some((appointment) => appointment.postId === holderPostId && (acting || !appointment.acting));
}

function actingHolder({ reason, mandate }: FallbackSituation, facts: RegionFacts): FallbackAnswer | undefined {
  const postId = mandate?.holderPostId;
  return postId && isReachable(mandate, facts, { acting: true }) ? { step: FallbackStep.ACTING_HOLDER, reason, postId } : undefined;
}

function lowerAuthority({ reason, lower }: FallbackSituation, facts: RegionFacts): FallbackAnswer | undefined {
  const found = lower.find((mandate) => isReachable(mandate, facts, { acting: true }));
  return found && { step: FallbackStep.LOWER_AUTHORITY, reason, mandateId: found.id, postId: found.holderPostId, ...bodyOf(found) };
}

function themeLead({ reason, themeLine }: FallbackSituation, { leads }: RegionFacts, fits: (lead: RegionFacts['leads'][number]) => boolean): FallbackAnswer | undefined {
  const found = themeLine.flatMap((theme) => leads.filter((lead) => lead.themeId === theme && fits(lead)))[0];
  return found && { step: FallbackStep.THEME_LEAD, reason, themeLeadId: found.id, postId: found.postId };
}

function board({ reason, mandate, former }: FallbackSituation, facts: RegionFacts): FallbackAnswer | undefined {
  const holders = [mandate, ...former].flatMap((each) => (each ? organisationsOf(each, facts) : []));
  const found = [...holders, ...facts.regionalOrganisations].flatMap((organisation) =>
    facts.bodies.filter(({ kind, organisationId, status }) => kind === BodyKind.BOARD && organisationId === organisation && status === TermStatus.ACTIVE),
  )[0];
  return found && { step: FallbackStep.BOARD, reason, bodyId: found.id };
}

function secretariat(reason: FallbackReason, { posts, regionalOrganisations }: RegionFacts): FallbackAnswer | undefined {
  const found = regionalOrganisations.flatMap((organisation) =>
    posts.filter(({ kind, organisationId, status }) => kind === PostKind.SECRETARIAT && organisationId === organisation && status === TermStatus.ACTIVE),
  )[0];
  return found && { step: FallbackStep.SECRETARIAT, reason, postId: found.id };
}

function organisationsOf({ holderPostId, holderBodyId }: HeldMandate, { posts, bodies }: RegionFacts): string[] {
  return [...posts.filter(({ id }) => id === holderPostId), ...bodies.filter(({ id }) => id === holderBodyId)].map(({ organisationId }) => organisationId);
}

function bodyOf({ holderBodyId }: HeldMandate): { bodyId?: string } {
  return holderBodyId ? { bodyId: holderBodyId } : {};
}
