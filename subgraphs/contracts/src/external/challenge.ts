import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by regional-data. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Challenge {
  @Field(() => ID)
  id!: string;
}
