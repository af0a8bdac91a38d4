import type { Answer } from '../mandated-contact/answer.js';
import { FallbackReason } from '../mandated-contact/reasons.js';

/** Which of the answers of the regions in which an organisation works is its own, the regions in the order of their ids. */
export function ownAnswer(theme: string, answers: readonly Answer[]): Answer {
  const ofMandate = answers.find(({ mandate }) => mandate);
  const notBound = answers.find(({ reason }) => reason === FallbackReason.NOT_BOUND);
  return ofMandate ?? notBound ?? answers[0] ?? nobodyFor(theme);
}

/** Who works in no region is represented by nobody, and there is nobody to turn to. */
function nobodyFor(theme: string): Answer {
  return { theme, reason: FallbackReason.NO_MANDATE, involve: [], underDiscussion: [], certainty: null, fictional: false, lastConfirmedAt: null };
}
