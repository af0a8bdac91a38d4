import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by wijken. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Coverage {
  /** That of a municipality, wijk or local area. */
  @Field(() => ID)
  id!: string;

  /** Areas in it, none inside another. */
  @Field(() => [ID])
  @Directive('@external')
  coveredAreaIds!: string[];
}
