import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ConditionStatus } from './condition-status.js';

@ObjectType({
  description:
    'What one side asks before it signs, of a contract or of a region where there is none yet, such as one legal entity on the other side. For everyone if a public source states it; otherwise only for the parties, or who asks it, and for stewards of the region (voorwaarde).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'condition' })
export class Condition extends Fact {
  @Property({ type: 'text', fieldName: 'contract', nullable: true })
  contractId!: string | null;

  /** Its own, or that of its contract. */
  @Property({ type: 'text', fieldName: 'for_region', nullable: true })
  regionId!: string | null;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Field(() => String, { description: 'What is asked, in short (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is asked, and why (omschrijving).' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  // In the database and in the class, `status` is that of the term.
  @Field(() => ConditionStatus, { name: 'status', description: 'What became of it (stand van zaken).' })
  @Property({ type: 'text' })
  progress!: ConditionStatus;

  @Field(() => Boolean, { description: 'Whether everyone may see it, because a public source states it (openbaar).' })
  @Property({ type: 'boolean' })
  published!: boolean;
}
