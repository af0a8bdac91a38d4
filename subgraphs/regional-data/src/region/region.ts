import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { RegionKind } from './region-kind.js';

@ObjectType({ description: 'A region in which parties work together: a set of areas, drawn for one purpose (regio).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'region' })
export class Region extends Fact {
  @Field(() => String, { description: 'Its name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => RegionKind, { description: 'For what it was drawn (regiosoort).' })
  @Property({ type: 'text' })
  kind!: RegionKind;

  @Property({ type: 'text[]', fieldName: 'areas' })
  areaIds!: string[];
}
