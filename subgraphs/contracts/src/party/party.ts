import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ContractSide } from './contract-side.js';

@ObjectType({
  description:
    'An organisation that is party to a contract, or is to be. What is only for the parties, it may see: until the contract is signed, unless it is only proposed; once it is, if that is established, with what was written during the talks if it is party from the beginning of the contract on, and else from its own term on; of what it was party to once, what is of that time, as it was put then (contractpartij).',
})
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
