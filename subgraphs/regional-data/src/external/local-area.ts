import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by wijken. */
@ObjectType()
@Directive('@key(fields: "id")')
export class LocalArea {
  @Field(() => ID)
  id!: string;
}
