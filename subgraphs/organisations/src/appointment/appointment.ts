import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That somebody holds a post (benoeming).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'appointment' })
export class Appointment extends Fact {
  @Property({ type: 'text', fieldName: 'post' })
  postId!: string;

  @Property({ type: 'text', fieldName: 'person' })
  personId!: string;

  @Field(() => Boolean, { description: 'Whether it is for the time being, while the post has no holder of its own (waarnemend).' })
  @Property({ type: 'boolean' })
  acting!: boolean;
}
