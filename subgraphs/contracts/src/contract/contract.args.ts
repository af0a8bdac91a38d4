import { BY_ID, PageArgs, TermStatus, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Segment } from '../segment/segment-kind.js';
import { ContractStage } from './contract-stage.js';

@InputType({ description: 'Which contracts; all that is given must fit (filter).' })
export class ContractFilter {
  @Field(() => ID, { nullable: true, description: 'For this region (regio).' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'To which this organisation is party (contractpartij).' })
  organisation?: string;

  @Field(() => ContractStage, { nullable: true, description: 'That have come this far (contractfase).' })
  stage?: ContractStage;

  @Field(() => TermStatus, { nullable: true, description: 'Whose term lies there on the date; ACTIVE unless given (status).' })
  status?: TermStatus;

  @Field(() => Segment, { nullable: true, description: 'On this segment, whole or in part (segment).' })
  segment?: Segment;
}

export enum ContractOrder {
  TITLE = 'TITLE',
  ID = 'ID',
}

registerEnumType(ContractOrder, {
  name: 'ContractOrder',
  description: 'How contracts are sorted (sortering).',
  valuesConfig: { TITLE: { description: 'By title (op titel).' }, ID: { description: 'By identifier (op identificatie).' } },
});

const ORDERS: Record<ContractOrder, Order> = { TITLE: { name: 'TITLE', by: ['title'] }, ID: BY_ID };

@ArgsType()
class SortedPageArgs extends PageArgs {
  @Field(() => ContractOrder, { nullable: true, description: 'How to sort; by title unless given (sortering).' })
  orderBy?: ContractOrder;
}

/** For the contracts of one region or organisation. */
@ArgsType()
export class ContractListArgs extends SortedPageArgs {
  @Field(() => TermStatus, { nullable: true, description: 'Whose term lies there on the date; ACTIVE unless given (status).' })
  status?: TermStatus;
}

@ArgsType()
export class ContractsArgs extends SortedPageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these (identificaties).' })
  ids?: string[];

  @Field(() => ContractFilter, { nullable: true, description: 'Which contracts (filter).' })
  filter?: ContractFilter;
}

export function contractOrder({ orderBy }: SortedPageArgs): Order {
  return ORDERS[orderBy ?? ContractOrder.TITLE];
}
