import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A service that supports practices or other organisations of a region in their work. That it exists is for everyone; who uses it is not (ondersteunende dienst).\nSource: NZa, on the contracting of GP care, 2022.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'support_service' })
export class SupportService extends Fact {
  @Property({ type: 'text', fieldName: 'region' })
  regionId!: string;

  @Property({ type: 'text', fieldName: 'provider' })
  providerId!: string;

  @Field(() => String, { description: 'What it is called (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'What it supports (wat het ondersteunt).' })
  @Property({ type: 'text' })
  supports!: string;

  @Property({ type: 'text', fieldName: 'contract', nullable: true })
  contractId!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its contract pays for it; for the parties to that and stewards of the region, null for others and if it is not known (bekostigd uit het contract).' })
  @Property({ type: 'boolean', nullable: true })
  fundedByContract!: boolean | null;
}
