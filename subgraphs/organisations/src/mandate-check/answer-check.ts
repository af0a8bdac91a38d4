import type { Context } from '@regiograaf/subgraph-kit';
import { maySeeCeiling } from '../mandate/may-see-ceiling.js';
import { check, type Verdict } from './check.js';
import { type CheckedMandate, type CheckFacts, grantorOf, holderOf } from './facts.js';
import { loadAppointmentsOf } from './load-appointments.js';
import { loadCheckFacts } from './load-facts.js';
import { loadRegionsOf } from './load-regions.js';
import { MandateCheck } from './mandate-check.js';
import { withVerdict } from './mandate-verdict.js';
import { checkQuestion, type Actor, type CheckQuestion, type Question } from './question.js';

/** Answers a question for its caller; many in as many statements as one. */
export async function answerQuestion(context: Context, question: Question): Promise<Verdict> {
  const facts = await loadFactsOf(context, question);
  const maySee = (mandate: CheckedMandate): boolean => maySeeCeiling(context.caller, mandate, [grantorOf(mandate, facts), holderOf(mandate, facts)]);
  return check(question, facts, maySee);
}

/** What decides about an actor on a day, in a region or in all in which it ever held a mandate. */
export async function loadFactsOf(context: Context, { actor, region, date }: { actor: Actor; region: string | null; date: string }): Promise<CheckFacts> {
  const regions = region === null ? await loadRegionsOf(context, actor.id) : [region];
  const facts = await loadCheckFacts(context, regions, date);
  if (actor.kind !== 'person') return facts;
  // What somebody holds besides, without a mandate, is a post too.
  return { ...facts, appointments: [...facts.appointments, ...(await loadAppointmentsOf(context, actor.id, date))] };
}

export async function answerCheck(context: Context, asked: CheckQuestion): Promise<MandateCheck> {
  const question: Question = { ...asked, actor: { kind: 'organisation', id: asked.organisation }, onBehalfOf: null };
  return withVerdict(Object.assign(new MandateCheck(), asked), await answerQuestion(context, question));
}

/** How another subgraph's question is found. */
export async function mandateCheckReference(reference: object, context: Context): Promise<MandateCheck> {
  return answerCheck(context, checkQuestion(reference));
}
