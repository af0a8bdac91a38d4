import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

// Not an entity of the graph: a person is reached through a post, a membership or a seat, by those who may see people.
@ObjectType({ description: 'Somebody who holds a post, or a GP who is a member or sits in a body in person (persoon).' })
@Directive('@authenticated')
@Directive('@requiresScopes(scopes: [["contacts:read"]])')
@Entity({ tableName: 'person' })
export class Person {
  @Field(() => ID, { description: 'Stable identifier (identificatie).' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => String, { description: 'Name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Property({ type: 'text', nullable: true })
  email!: string | null;

  @Field(() => Boolean, { description: 'True where the example data invents (fictief).' })
  @Property({ type: 'boolean' })
  fictional!: boolean;
}
