import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by organisations. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Theme {
  @Field(() => ID)
  id!: string;
}
