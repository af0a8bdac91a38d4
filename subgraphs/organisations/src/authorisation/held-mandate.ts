import { Field, ObjectType } from 'type-graphql';
import { MandateCheckFailure } from '../mandate-check/mandate-check-failure.js';

@ObjectType({ description: 'A mandate, and whether it holds on the date with all that is above it (bevoegdheid uit mandaat).' })
export class HeldMandate {
  mandateId!: string;

  @Field(() => Boolean, { description: 'Whether it holds: it and those above it run and are established, and its holder is there (geldt).' })
  holds!: boolean;

  @Field(() => MandateCheckFailure, { nullable: true, description: 'The first rule for which it does not; null if it holds (reden waarom niet).' })
  failure!: MandateCheckFailure | null;
}
