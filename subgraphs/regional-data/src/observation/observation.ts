import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { MissingReason } from './missing-reason.js';

@ObjectType({ description: 'A figure: what an indicator is in one area over one year, or why that is missing (waarneming).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'observation' })
export class Observation extends Fact {
  @Property({ type: 'text', fieldName: 'area' })
  areaId!: string;

  @Property({ type: 'text', fieldName: 'indicator' })
  indicatorId!: string;

  @Field(() => Int, { description: 'The year that it is about (verslagjaar).' })
  @Property({ type: 'integer' })
  period!: number;

  @Field(() => Float, { nullable: true, description: 'The value, in the unit of its indicator; null if it is missing (waarde).' })
  @Property({ type: 'decimal', runtimeType: 'number', nullable: true })
  value!: number | null;

  @Field(() => MissingReason, { nullable: true, description: 'Why the value is missing; null if there is one (reden van ontbreken).' })
  @Property({ type: 'text', nullable: true })
  missingReason!: MissingReason | null;

  @Field(() => Boolean, { description: 'Whether its source gives it as an approximation (bij benadering).' })
  @Property({ type: 'boolean' })
  approximate!: boolean;
}
