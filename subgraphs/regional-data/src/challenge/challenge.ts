import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something in a region that its regiobeeld says must change (uitdaging).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'challenge' })
export class Challenge extends Fact {
  @Property({ type: 'text', fieldName: 'regiobeeld' })
  regiobeeldId!: string;

  @Field(() => String, { description: 'Its title (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What it is about (omschrijving).' })
  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text[]', fieldName: 'themes' })
  themeIds!: string[];

  @Property({ type: 'text[]', fieldName: 'indicators' })
  indicatorIds!: string[];
}
