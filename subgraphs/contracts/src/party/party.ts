import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ContractSide } from './contract-side.js';

@ObjectType({ description: 'An organisation that is party to a contract (contractpartij).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'party' })
export class ContractParty extends Fact {
  @Property({ type: 'text', fieldName: 'contract' })
  contractId!: string;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Field(() => ContractSide, { description: 'On which side it stands (contractzijde).' })
  @Property({ type: 'text' })
  side!: ContractSide;

  @Property({ type: 'text', fieldName: 'signed_by', nullable: true })
  signedById!: string | null;

  @Property({ type: 'text', fieldName: 'on_behalf_of', nullable: true })
  onBehalfOfId!: string | null;
}
