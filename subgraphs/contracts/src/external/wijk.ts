import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by wijken. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Wijk {
  @Field(() => ID)
  id!: string;
}
