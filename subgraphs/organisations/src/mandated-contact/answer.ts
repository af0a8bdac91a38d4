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
  fallback?: FallbackAnswer;
  involve: InvolvementAnswer[];
  /** Mandates that are proposed or negotiated: they answer nothing, but are mentioned. */
  underDiscussion: HeldMandate[];
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
  const shared = { region: question.region, theme: question.theme, involve, underDiscussion };

  if (mandate) {
    const situation = { reason: FallbackReason.VACANT, mandate, lower, former: [], themeLine: asked.themeLine };
    const fallback = isReachable(mandate, facts, { acting: false }) ? undefined : fallbackFor(situation, facts);
    return { ...shared, mandate, ...(fallback ? { fallback } : {}), ...provenanceOf({ mandate, fallback, involve }, facts) };
  }

  const hasExpired = idle.some((each) => hasEnded(each, facts));
  const reason = reasonFor({ isUnbound: unbound !== undefined, hasLower: lower.length > 0, isUnderDiscussion: underDiscussion.length > 0, hasExpired });
  const former = unbound ? [unbound, ...idle] : idle;
  const fallback = fallbackFor({ reason, lower, former, themeLine: asked.themeLine }, facts);
  const basis = unbound ?? lower[0] ?? underDiscussion[0] ?? idle[0];
  return { ...shared, reason, ...(fallback ? { fallback } : {}), ...provenanceOf({ mandate: basis, fallback, involve }, facts) };
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

type Circumstance = 'isUnbound' | 'hasLower' | 'isUnderDiscussion' | 'hasExpired';

function reasonFor({ isUnbound, hasLower, isUnderDiscussion, hasExpired }: Record<Circumstance, boolean>): FallbackReason {
  if (isUnbound) return FallbackReason.NOT_BOUND;
  if (hasLower) return FallbackReason.LOWER_AUTHORITY;
  if (isUnderDiscussion) return FallbackReason.MANDATE_UNDER_DISCUSSION;
  return hasExpired ? FallbackReason.EXPIRED : FallbackReason.NO_MANDATE;
}
