import { BY_ID, PageArgs, TermStatus, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';

@ArgsType()
export class AgreementStatusArgs extends PageArgs {
  @Field(() => TermStatus, { nullable: true, description: 'Only those whose term lies there on the date (status).' })
  status?: TermStatus;
}

/** For the agreements of one contract. */
@ArgsType()
export class AgreementListArgs extends AgreementStatusArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that trace to a challenge, or only those that do not (herleidbaar).' })
  traced?: boolean | null;
}

@InputType({ description: 'Which agreements; all that is given must fit (filter).' })
export class AgreementFilter {
  @Field(() => ID, { nullable: true, description: 'Of a contract for this region (regio).' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this contract (contract).' })
  contract?: string | null;

  @Field(() => TermStatus, { nullable: true, description: 'Whose term lies there on the date; ACTIVE unless given (status).' })
  status?: TermStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'That trace to a challenge, or that do not (herleidbaar).' })
  traced?: boolean | null;
}

export enum AgreementOrder {
  TITLE = 'TITLE',
  ID = 'ID',
}

registerEnumType(AgreementOrder, {
  name: 'AgreementOrder',
  description: 'How agreements are sorted (sortering).',
  valuesConfig: { TITLE: { description: 'By title (op titel).' }, ID: { description: 'By identifier (op identificatie).' } },
});

const ORDERS: Record<AgreementOrder, Order> = { TITLE: { name: 'TITLE', by: ['title'] }, ID: BY_ID };

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true, description: 'Which agreements (filter).' })
  filter?: AgreementFilter | null;

  @Field(() => AgreementOrder, { nullable: true, description: 'How to sort; by title unless given (sortering).' })
  orderBy?: AgreementOrder | null;
}

export function agreementOrder({ orderBy }: AgreementsArgs): Order {
  return ORDERS[orderBy ?? AgreementOrder.TITLE];
}
