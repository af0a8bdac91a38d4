import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { ContractStage } from './contract-stage.js';

@ObjectType({
  description: 'A contract between providers and insurers on the GP care of a region. That it exists, with whom and on which segments, is for everyone (regiocontract).\nSource: guide of LHV, InEen and ZN.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'contract' })
export class Contract extends Fact {
  @Field(() => String, { description: 'What it is called (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', fieldName: 'region' })
  regionId!: string;

  @Field(() => ContractStage, { description: 'How far it has come (contractfase).' })
  @Property({ type: 'text' })
  stage!: ContractStage;

  @Field(() => Int, { nullable: true, description: 'How long it lasts, in months; null if that is not known (duur in maanden).' })
  @Property({ type: 'integer', nullable: true })
  durationMonths!: number | null;

  @Property({ type: 'text', fieldName: 'theme', nullable: true })
  themeId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed; null if it is not, or the day is not known (datum van ondertekening).' })
  @Property({ type: 'date', nullable: true })
  signedOn!: string | null;

  @Property({ type: 'text', fieldName: 'regioplan', nullable: true })
  regioplanId!: string | null;
}
