import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That one organisation belongs to another, possibly on behalf of others (lidmaatschap).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'membership' })
export class Membership extends Fact {
  @Property({ type: 'text', fieldName: 'member' })
  memberId!: string;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Property({ type: 'text[]', fieldName: 'represents' })
  representedIds!: string[];

  @Field(() => String, { nullable: true, description: 'Whom the member represents there, where they are not named one by one (namens wie).' })
  @Property({ type: 'text', nullable: true })
  representsDescription!: string | null;
}
