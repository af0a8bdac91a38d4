import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by organisations. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Organisation {
  @Field(() => ID)
  id!: string;
}
