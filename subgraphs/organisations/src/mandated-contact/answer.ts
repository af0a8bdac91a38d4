import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { themeLine } from '../theme/theme-line.js';
import { chainOf, covers, holds, rank, type Asked } from './covering.js';
import type { HeldMandate, RegionFacts } from './facts.js';
import { fallbackFor, isHeld, type FallbackAnswer } from './fallback.js';
import { mustBeInvolved, type InvolvementAnswer } from './involve.js';
import type { Question } from './question.js';
import { FallbackReason } from './reasons.js';

export interface Answer {
  theme: string;
  /** The mandate that answers; absent where none does. */
  mandate?: HeldMandate;
  /** Why there is no mandate that answers. */
  reason?: FallbackReason;
  fallback?: FallbackAnswer;
  involve: InvolvementAnswer[];
  /** Mandates that are proposed or negotiated: they answer nothing, but are mentioned. */
  underDiscussion: HeldMandate[];
  certainty: Certainty | null;
  fictional: boolean;
  lastConfirmedAt: string | null;
}

/** Answers a question from what is known of the region. Knows no database and no GraphQL. */
export function answer(question: Question, facts: RegionFacts): Answer {
  const asked: Asked = { ...question, themeLine: themeLine(facts.themes, question.theme) };
  const mandates = [...facts.mandates.values()];
  const { sufficient, lower } = rank(mandates, asked, facts.mandates);
  const underDiscussion = mandates.filter((mandate) => covers(mandate, asked) && isDiscussed(mandate));
  const shared = { theme: question.theme, involve: mustBeInvolved(facts, asked.themeLine), underDiscussion };

  const [mandate] = sufficient;
  if (mandate) return { ...shared, mandate, ...whenVacant(mandate, { lower, asked, facts }), ...provenanceOf(chainOf(mandate, facts.mandates), mandate) };

  const former = mandates.filter((each) => covers(each, asked) && !holds(each, facts.mandates));
  const reason = reasonFor({ lower, underDiscussion, former });
  const fallback = fallbackFor({ reason, lower, former, themeLine: asked.themeLine }, facts);
  const basis = lower[0] ?? underDiscussion[0] ?? former[0];
  return { ...shared, reason, ...(fallback ? { fallback } : {}), ...provenanceOf(basis ? [basis] : [], basis) };
}

function whenVacant(mandate: HeldMandate, { lower, asked, facts }: { lower: HeldMandate[]; asked: Asked; facts: RegionFacts }): { fallback?: FallbackAnswer } {
  if (isReachable(mandate, facts)) return {};
  const fallback = fallbackFor({ reason: FallbackReason.VACANT, mandate, lower, former: [], themeLine: asked.themeLine }, facts);
  return fallback ? { fallback } : {};
}

/** A body can be reached; a post only while somebody holds it. */
function isReachable({ holderPostId }: HeldMandate, facts: RegionFacts): boolean {
  return holderPostId === null || isHeld(facts, holderPostId, { acting: false });
}

function isDiscussed({ certainty, status }: HeldMandate): boolean {
  return certainty !== Certainty.ESTABLISHED && status !== TermStatus.ENDED;
}

function reasonFor({ lower, underDiscussion, former }: Record<'lower' | 'underDiscussion' | 'former', readonly HeldMandate[]>): FallbackReason {
  if (lower.length > 0) return FallbackReason.LOWER_AUTHORITY;
  if (underDiscussion.length > 0) return FallbackReason.MANDATE_UNDER_DISCUSSION;
  return former.some(({ certainty, status }) => certainty === Certainty.ESTABLISHED && status !== TermStatus.FUTURE)
    ? FallbackReason.EXPIRED
    : FallbackReason.NO_MANDATE;
}

/** An answer is as old as the oldest link of its proof, and of unknown age where its mandate is. */
function provenanceOf(chain: readonly (HeldMandate | undefined)[], mandate: HeldMandate | undefined): Pick<Answer, 'certainty' | 'fictional' | 'lastConfirmedAt'> {
  const links = chain.filter((link) => link !== undefined);
  const confirmed = links.map(({ lastConfirmedAt }) => lastConfirmedAt).filter((day) => day !== null);
  return {
    certainty: mandate?.certainty ?? null,
    fictional: links.some(({ fictional }) => fictional),
    lastConfirmedAt: mandate?.lastConfirmedAt ? confirmed.toSorted()[0]! : null,
  };
}
