import type { Context } from '@regiograaf/subgraph-kit';
import { maySeeCeiling } from '../mandate/may-see-ceiling.js';
import { check } from './check.js';
import { type CheckedMandate, grantorOf, holderOf } from './facts.js';
import { loadMandateFacts } from './load-facts.js';
import { MandateCheck } from './mandate-check.js';
import { checkQuestion, type CheckQuestion } from './question.js';

/** Answers a question for its caller; many in as many statements as one. */
export async function answerCheck(context: Context, question: CheckQuestion): Promise<MandateCheck> {
  const facts = await loadMandateFacts(context, question.region);
  const maySee = (mandate: CheckedMandate): boolean => maySeeCeiling(context.caller, mandate, [grantorOf(mandate, facts), holderOf(mandate, facts)]);
  return Object.assign(new MandateCheck(), question, check(question, facts, maySee));
}

/** How another subgraph's question is found. */
export async function mandateCheckReference(reference: object, context: Context): Promise<MandateCheck> {
  return answerCheck(context, checkQuestion(reference));
}
