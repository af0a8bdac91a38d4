import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { Measured } from '../monitoring/status-of.js';
import { MissingMeasurement } from './missing-measurement.js';

@ObjectType({
  description:
    'What was measured of a monitoring indicator for one moment. A correction says why and leaves what was recorded before to be asked for; nothing is taken away. Only for the parties to the contract and stewards of the region (meting).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'measurement' })
export class Measurement extends Fact implements Measured {
  @Property({ type: 'text', fieldName: 'indicator' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'The moment that it is for (meetmoment).' })
  @Property({ type: 'date' })
  moment!: string;

  @Field(() => DateScalar, { description: 'When it was measured; on an earlier date it is not there yet (gemeten op).' })
  @Property({ type: 'date' })
  measuredOn!: string;

  @Field(() => String, { nullable: true, description: 'The value, in the unit of its indicator, as a decimal number; null if it is missing (waarde).' })
  @Property({ type: 'decimal', nullable: true })
  value!: string | null;

  @Field(() => MissingMeasurement, { nullable: true, description: 'Why the value is missing; null if there is one (reden van ontbreken).' })
  @Property({ type: 'text', nullable: true })
  missingReason!: MissingMeasurement | null;
}
