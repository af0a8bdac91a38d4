import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { Finding, Verdict } from './check.js';
import { MandateCheckFailure } from './mandate-check-failure.js';

@InterfaceType({ description: 'Whether there is a mandate for something, with the proof or the rules that fail (uitkomst van een mandaattoets).' })
export abstract class MandateVerdict {
  /** The mandate that proves it and those above it, and who held its post. */
  verdict!: Verdict;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is; it may be so while no decision is known that gave the mandate at the root of the chain, as publications seldom name one: the chain shows it. Null where it depends on a ceiling that is not shown to the caller, whatever the amount (gemandateerd).' })
  mandated!: boolean | null;

  @Field(() => MandateCheckFailure, { nullable: true, description: 'Why not, or why that is not said: the first rule that no mandate meets; null if there is (reden van afwijzing).' })
  failure!: MandateCheckFailure | null;

  @Field(() => [MandateFinding], { description: 'Every rule that a mandate of theirs breaks, in the order in which they are looked at; empty if there is one that breaks none (bevindingen).' })
  findings!: MandateFinding[];
}

@ObjectType({ description: 'A rule that is broken, and by what (bevinding).' })
export class MandateFinding implements Finding {
  @Field(() => MandateCheckFailure, { description: 'The rule (regel).' })
  failure!: MandateCheckFailure;

  @Field(() => [ID], { description: 'What breaks it, by identifier: the mandates first, then whatever it is about them (betrokken gegevens).' })
  records!: string[];
}

/** Gives a verdict its GraphQL shape. */
export function withVerdict<T extends MandateVerdict>(shape: T, verdict: Verdict): T {
  const findings = verdict.findings.map((finding) => Object.assign(new MandateFinding(), finding));
  return Object.assign(shape, { verdict, mandated: verdict.mandated, failure: verdict.failure, findings });
}
