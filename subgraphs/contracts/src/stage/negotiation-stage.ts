import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ContractStage } from '../contract/contract-stage.js';

@ObjectType({ description: 'That a contract came so far, and when; on an earlier date it is not there (onderhandelingsfase).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'negotiation_stage' })
export class NegotiationStage extends Fact {
  @Property({ type: 'text', fieldName: 'contract' })
  contractId!: string;

  @Field(() => ContractStage, { description: 'How far it came (contractfase).' })
  @Property({ type: 'text' })
  stage!: ContractStage;

  @Field(() => DateScalar, { description: 'On which day (bereikt op).' })
  @Property({ type: 'date' })
  reachedOn!: string;
}
