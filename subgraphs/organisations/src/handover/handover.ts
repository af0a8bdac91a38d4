import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That a post passed from one holder to the next, and what was handed over (overdracht).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'handover' })
export class Handover extends Fact {
  @Property({ type: 'text', fieldName: 'post' })
  postId!: string;

  @Property({ type: 'text', fieldName: 'from_appointment', nullable: true })
  fromAppointmentId!: string | null;

  @Property({ type: 'text', fieldName: 'to_appointment', nullable: true })
  toAppointmentId!: string | null;

  @Field(() => [String], { description: 'What was handed over: files, agreements, relations; empty if the post passed on without any of it (inhoud).' })
  @Property({ type: 'text[]' })
  content!: string[];
}
