import { Field, ObjectType } from 'type-graphql';
import type { FallbackAnswer } from './fallback.js';
import { FallbackReason, FallbackStep } from './reasons.js';

@ObjectType({ description: 'Whom to turn to where there is no direct answer, and why (vervangend contact).' })
export class Fallback {
  answer!: FallbackAnswer;

  @Field(() => FallbackStep, { description: 'Who it is, in the order of turning to them (soort vervangend contact).' })
  step!: FallbackStep;

  @Field(() => FallbackReason, { description: 'Why there is no direct answer (reden).' })
  reason!: FallbackReason;
}
