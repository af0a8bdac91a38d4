import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by regional-data. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Indicator {
  @Field(() => ID)
  id!: string;
}
