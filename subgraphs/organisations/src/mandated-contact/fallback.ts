import { BodyKind } from '../body/body-kind.js';
import { PostKind } from '../post/post-kind.js';
import { stands } from '../standing/standing.js';
import type { HeldMandate, RegionFacts } from './facts.js';
import { type FallbackReason, FallbackStep } from './reasons.js';

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
  /** Mandates that do not answer, as they ended, are discussed or bind others: their holder's board knows more. */
  former: readonly HeldMandate[];
  themeLine: readonly string[];
}

/** Whom to turn to instead: the first in the order of FallbackStep that can be reached; a lead who is not known or whose post is vacant comes last. */
export function fallbackFor(situation: FallbackSituation, facts: RegionFacts): FallbackAnswer | undefined {
  const { reason } = situation;
  const holders = holdersOf(situation, facts);
  const regional = facts.regionalOrganisations;
  return (
    actingHolder(situation, facts) ??
    lowerAuthority(situation, facts) ??
    themeLead(situation, facts, ({ postId }) => postId !== null && isHeld(postId, facts, { acting: true })) ??
    // Who never held anything on this theme is asked only where nobody else did.
    board(reason, holders.length > 0 ? holders : regional, facts) ??
    secretariat(reason, [...holders, ...regional], facts) ??
    board(reason, regional, facts) ??
    themeLead(situation, facts, () => true)
  );
}

/** Whether whoever holds a mandate can be reached: a body while it exists, a post while it does and somebody holds it, or acts for its holder where that counts. */
export function isReachable({ holderPostId, holderBodyId }: HeldMandate, facts: RegionFacts, counting: { acting: boolean }): boolean {
  return holderPostId === null
    ? facts.bodies.some((body) => body.id === holderBodyId && stands(body))
    : isHeld(holderPostId, facts, counting);
}

function isHeld(postId: string, { posts, appointments }: RegionFacts, { acting }: { acting: boolean }): boolean {
  return posts.some((post) => post.id === postId && stands(post)) && appointments.some((each) => each.postId === postId && (acting || !each.acting));
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

function board(reason: FallbackReason, organisations: readonly string[], { bodies }: RegionFacts): FallbackAnswer | undefined {
  const boards = bodies.filter((body) => body.kind === BodyKind.BOARD && stands(body));
  const found = organisations.flatMap((organisation) => boards.filter(({ organisationId }) => organisationId === organisation))[0];
  return found && { step: FallbackStep.BOARD, reason, bodyId: found.id };
}

function secretariat(reason: FallbackReason, organisations: readonly string[], { posts }: RegionFacts): FallbackAnswer | undefined {
  const secretariats = posts.filter((post) => post.kind === PostKind.SECRETARIAT && stands(post));
  const found = organisations.flatMap((organisation) => secretariats.filter(({ organisationId }) => organisationId === organisation))[0];
  return found && { step: FallbackStep.SECRETARIAT, reason, postId: found.id };
}

/** The organisations whose posts and bodies hold or held a mandate, the nearest first. */
function holdersOf({ mandate, lower, former }: FallbackSituation, { posts, bodies }: RegionFacts): string[] {
  return [...(mandate ? [mandate] : []), ...lower, ...former].flatMap(({ holderPostId, holderBodyId }) =>
    [...posts.filter(({ id }) => id === holderPostId), ...bodies.filter(({ id }) => id === holderBodyId)].map(({ organisationId }) => organisationId),
  );
}

function bodyOf({ holderBodyId }: HeldMandate): { bodyId?: string } {
  return holderBodyId ? { bodyId: holderBodyId } : {};
}
