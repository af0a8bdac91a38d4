import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That a post, an organisation or a GP in person sits in a body, of its own organisation or of another (zetel).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'seat' })
export class Seat extends Fact {
  @Property({ type: 'text', fieldName: 'body' })
  bodyId!: string;

  @Property({ type: 'text', fieldName: 'post', nullable: true })
  postId!: string | null;

  @Property({ type: 'text', fieldName: 'organisation', nullable: true })
  organisationId!: string | null;

  @Property({ type: 'text', fieldName: 'person', nullable: true })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'As what, in the words of the source (rol).' })
  @Property({ type: 'text', nullable: true })
  role!: string | null;

  @Field(() => Boolean, { description: 'Whether it chairs the body, alone or with another (voorzitter).' })
  @Property({ type: 'boolean' })
  chair!: boolean;
}
