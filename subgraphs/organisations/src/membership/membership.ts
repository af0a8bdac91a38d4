import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That an organisation, or a GP in person, belongs to an organisation, possibly on behalf of others (lidmaatschap).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'membership' })
export class Membership extends Fact {
  @Property({ type: 'text', fieldName: 'member', nullable: true })
  memberId!: string | null;

  @Property({ type: 'text', fieldName: 'member_person', nullable: true })
  personId!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the GP who belongs owns a practice; null where an organisation belongs, or if it is not known (praktijkhouder).' })
  @Property({ type: 'boolean', nullable: true })
  practiceOwning!: boolean | null;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Property({ type: 'text[]', fieldName: 'represents' })
  representedIds!: string[];

  @Field(() => String, { nullable: true, description: 'Whom the member represents there, where they are not named one by one (namens wie).' })
  @Property({ type: 'text', nullable: true })
  representsDescription!: string | null;
}
