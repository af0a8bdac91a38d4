import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { BodyKind } from './body-kind.js';

@ObjectType({ description: 'A group within an organisation that decides or prepares decisions (orgaan).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'body' })
export class Body extends Fact {
  @Field(() => String, { description: 'Its name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => BodyKind, { description: 'What kind of body it is (orgaansoort).' })
  @Property({ type: 'text' })
  kind!: BodyKind;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Field(() => Int, { description: 'How many such bodies this record stands for, where the source does not name them one by one (aantal).' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: 'text[]', fieldName: 'themes' })
  themeIds!: string[];
}
