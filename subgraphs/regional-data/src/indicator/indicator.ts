import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Aggregation } from './aggregation.js';

@ObjectType({ description: 'Something that is counted or measured of areas and regions (indicator).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'indicator' })
export class Indicator extends Fact {
  @Property({ type: 'text', fieldName: 'name_nl' })
  nameNl!: string;

  @Property({ type: 'text', fieldName: 'name_en' })
  nameEn!: string;

  @Field(() => String, { description: 'In what it is counted or measured (eenheid).' })
  @Property({ type: 'text' })
  unit!: string;

  @Field(() => Aggregation, { description: 'How the figures of areas become that of a larger area (aggregatie).' })
  @Property({ type: 'text' })
  aggregation!: Aggregation;
}
