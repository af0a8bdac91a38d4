import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { EurosScalar } from './euros.js';
import { FundingKind } from './funding-kind.js';

@ObjectType({
  description:
    'Money that a contract brings for a calendar year: for the contract as a whole, a module or an agreement. For the parties and stewards of the region; for anyone else it is not there (financiering).\nSource: guide of LHV, InEen and ZN.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'funding' })
export class Funding extends Fact {
  @Property({ type: 'text', fieldName: 'contract' })
  contractId!: string;

  @Property({ type: 'text', fieldName: 'module', nullable: true })
  moduleId!: string | null;

  @Property({ type: 'text', fieldName: 'agreement', nullable: true })
  agreementId!: string | null;

  @Field(() => FundingKind, { description: 'Whether it comes back every year (soort).' })
  @Property({ type: 'text' })
  kind!: FundingKind;

  @Field(() => Int, { description: 'For which calendar year (jaar).' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => EurosScalar, { nullable: true, description: 'How much; null if only the ceiling is known (bedrag).' })
  @Property({ type: 'text', nullable: true })
  amountEuros!: string | null;

  @Field(() => EurosScalar, { nullable: true, description: 'How much at most; null if there is no ceiling, or it is not known (plafond).' })
  @Property({ type: 'text', nullable: true })
  ceilingEuros!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for (omschrijving).' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;
}
