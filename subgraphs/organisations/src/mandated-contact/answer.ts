import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { themeLine } from '../theme/theme-line.js';
import { chainOf, rank, type Asked } from './covering.js';
import type { HeldMandate, RegionFacts } from './facts.js';
import { fallbackFor, isReachable, type FallbackAnswer } from './fallback.js';
import { mustBeInvolved, type InvolvementAnswer } from './involve.js';
import { provenanceOf, type Provenance } from './provenance.js';
import type { Question } from './question.js';
import { FallbackReason } from './reasons.js';

export interface Answer extends Provenance {
  /** The region for whose GPs it answers; absent where none was asked. */
  region?: string;
  theme: string;
  /** The mandate that answers; absent where none does. */
  mandate?: HeldMandate;
  /** Why there is no mandate that answers. */
  reason?: FallbackReason;
  /** Whether whoever holds the mandate is there. */
  isHeld?: boolean;
  fallback?: FallbackAnswer;
  involve: InvolvementAnswer[];
  /** Mandates that are proposed, negotiated or expected: they answer nothing, but are mentioned. */
  underDiscussion: HeldMandate[];
  /** Mandates that were given and have yet to begin: they answer nothing yet, but are mentioned. */
  notYet?: HeldMandate[];
}

/**
 * Answers a question from what is known of the region. Knows no database and no GraphQL.
 *
 * @param binds whether a mandate binds the one asked about; the region's GPs as a whole are bound by all
 */
export function answer(question: Question, facts: RegionFacts, binds: (mandate: HeldMandate) => boolean = () => true): Answer {
  const asked: Asked = { ...question, themeLine: themeLine(facts.themes, question.theme) };
  const ranked = rank([...facts.mandates.values()], asked, facts.mandates);
  const { idle } = ranked;
  const [sufficient, lower] = [ranked.sufficient.filter(binds), ranked.lower.filter(binds)];
  const [unbound] = lower.length > 0 ? ranked.sufficient : [...ranked.sufficient, ...ranked.lower];
  const underDiscussion = idle.filter(isDiscussed);
  const [mandate] = sufficient;
  const involve = mustBeInvolved(facts, asked.themeLine, mandate?.holderPostId);
  const shared = { region: question.region, theme: question.theme, involve, underDiscussion, notYet: idle.filter((each) => hasYetToBegin(each, facts)) };

  if (mandate) {
    const situation = { reason: FallbackReason.VACANT, mandate, lower, former: [], themeLine: asked.themeLine };
    const isHeld = isReachable(mandate, facts, { acting: false });
    const fallback = isHeld ? undefined : fallbackFor(situation, facts);
    return { ...shared, mandate, isHeld, ...(fallback ? { fallback } : {}), ...provenanceOf(mandate, facts) };
  }

  const expired = idle.find((each) => hasEnded(each, facts));
  const reason = reasonFor({ isUnbound: unbound !== undefined, hasLower: lower.length > 0, isUnderDiscussion: underDiscussion.length > 0, hasExpired: expired !== undefined });
  const former = unbound ? [unbound, ...idle] : idle;
  const fallback = fallbackFor({ reason, lower, former, themeLine: asked.themeLine }, facts);
  const basis = unbound ?? lower[0] ?? underDiscussion[0] ?? expired;
  return { ...shared, reason, ...(fallback ? { fallback } : {}), ...provenanceOf(basis, facts) };
}

function isDiscussed({ certainty, status }: HeldMandate): boolean {
  return certainty !== Certainty.ESTABLISHED && status !== TermStatus.ENDED;
}

/** Whether it was given and has ended, itself or through one above it. */
function hasEnded(mandate: HeldMandate, { mandates }: RegionFacts): boolean {
  const links = chainOf(mandate, mandates).filter((link) => link !== undefined);
  const wasGiven = links.every(({ certainty, status }) => certainty === Certainty.ESTABLISHED && status !== TermStatus.FUTURE);
  return wasGiven && links.some(({ status }) => status === TermStatus.ENDED);
}

/** Whether it was given and begins later, itself or one above it. */
function hasYetToBegin(mandate: HeldMandate, { mandates }: RegionFacts): boolean {
  const chain = chainOf(mandate, mandates);
  const isGiven = chain.every((link) => link?.certainty === Certainty.ESTABLISHED && link.status !== TermStatus.ENDED);
  return isGiven && chain.some((link) => link?.status === TermStatus.FUTURE);
}

type Circumstance = 'isUnbound' | 'hasLower' | 'isUnderDiscussion' | 'hasExpired';

function reasonFor({ isUnbound, hasLower, isUnderDiscussion, hasExpired }: Record<Circumstance, boolean>): FallbackReason {
  if (isUnbound) return FallbackReason.NOT_BOUND;
  if (hasLower) return FallbackReason.LOWER_AUTHORITY;
  if (isUnderDiscussion) return FallbackReason.MANDATE_UNDER_DISCUSSION;
  return hasExpired ? FallbackReason.EXPIRED : FallbackReason.NO_MANDATE;
}
