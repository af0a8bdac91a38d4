import { DateScalar } from '@regiograaf/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CounterpartyKind } from './counterparty.js';
import { MandateAuthority } from './mandate-authority.js';

/** Owned by organisations, which answers it. */
@ObjectType()
@Directive('@key(fields: "organisation region theme counterparty authority amount date", resolvable: false)')
export class MandateCheck {
  @Field(() => ID)
  organisation!: string;

  @Field(() => ID)
  region!: string;

  @Field(() => ID)
  theme!: string;

  @Field(() => CounterpartyKind)
  counterparty!: CounterpartyKind;

  @Field(() => MandateAuthority)
  authority!: MandateAuthority;

  @Field(() => String)
  amount!: string;

  @Field(() => DateScalar)
  date!: string;
}
