import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { MeasuringFrequency } from './measuring-frequency.js';
import type { MeasuringPlan } from './moments.js';
import { NormDirection } from './norm-direction.js';
import type { Norm } from './status-of.js';

@ObjectType({
  description:
    'What the parties to a contract measure to see whether an agreement is kept. Only for those parties and for stewards of the region, also if the agreement is published: for anyone else it is not there (monitoringsindicator).\nSource: guide of LHV, InEen and ZN.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'monitoring_indicator' })
export class MonitoringIndicator extends Fact implements MeasuringPlan, Norm {
  @Property({ type: 'text', fieldName: 'agreement' })
  agreementId!: string;

  @Field(() => String, { description: 'What it is called (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => NormDirection, { description: 'On which side of the norm a value must lie (richting).' })
  @Property({ type: 'text' })
  direction!: NormDirection;

  @Field(() => String, { description: 'What a value is held against, as a decimal number (norm).' })
  @Property({ type: 'decimal' })
  norm!: string;

  @Field(() => String, { nullable: true, description: 'The upper end of the norm, if a value must lie between two; as a decimal number (bovengrens van de norm).' })
  @Property({ type: 'decimal', nullable: true })
  normTo!: string | null;

  @Field(() => String, { description: 'In what it is measured (eenheid).' })
  @Property({ type: 'text' })
  unit!: string;

  @Field(() => String, { description: 'Where its values come from; `source` says where this record itself comes from (bron van de meting).' })
  @Property({ type: 'text' })
  dataSource!: string;

  @Property({ type: 'date[]' })
  moments!: string[];

  @Field(() => MeasuringFrequency, { nullable: true, description: 'How often it is measured; null if on days of their own (meetfrequentie).' })
  @Property({ type: 'text', nullable: true })
  frequency!: MeasuringFrequency | null;

  @Property({ type: 'date', nullable: true })
  firstMoment!: string | null;

  @Property({ type: 'date', nullable: true })
  lastMoment!: string | null;

  @Field(() => Int, { description: 'Within how many days after a moment its value must be there (meettermijn in dagen).' })
  @Property({ type: 'integer' })
  dueWithinDays!: number;

  @Property({ type: 'text', fieldName: 'indicator', nullable: true })
  indicatorId!: string | null;

  /** From which day on, up to the date asked about, the caller sees all that was measured of it; null if not on that date. */
  @Property({ type: 'date', nullable: true })
  seenSince!: string | null;
}
