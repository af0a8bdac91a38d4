import { Field, Float, ObjectType } from 'type-graphql';

/** What every hit of a search has; which thing it is, each kind of hit says itself. */
@ObjectType()
export abstract class Hit {
  @Field(() => Float, { description: 'How well it fits, from 0 to 1; the scores of all searches can be compared (score).' })
  score!: number;
}
