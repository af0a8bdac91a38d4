import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

/** What the official areas of Statistics Netherlands (CBS) have in common. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Area extends Fact {
  @Field(() => String, { description: 'Its official code; an area has it in its edition, and another may get it later (code).' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'The year of the official division that its code and borders are of (editie).' })
  @Property({ type: 'integer' })
  edition!: number;

  @Field(() => String, { description: 'Its name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  /** Ids of the areas that it lies in. */
  abstract get liesIn(): string[];
}
