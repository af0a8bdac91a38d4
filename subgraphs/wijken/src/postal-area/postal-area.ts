import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The addresses with one postal code of four digits, as the buurten that they lie in (postcodegebied, PC4).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'postal_area' })
export class PostalArea extends Fact {
  @Field(() => String, { description: 'The four digits (postcode).' })
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text[]', fieldName: 'buurten' })
  buurtIds!: string[];
}
