import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by wijken. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Buurt {
  @Field(() => ID)
  id!: string;
}
