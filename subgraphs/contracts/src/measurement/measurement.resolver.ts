import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { MonitoringIndicator } from '../monitoring/monitoring-indicator.js';
import { Measurement } from './measurement.js';
import { measurementsOf } from './measurements-of.js';

@Resolver(() => Measurement)
export class MeasurementResolver {
  @FieldResolver(() => MonitoringIndicator, { nullable: true, description: 'What it measures (monitoringsindicator).' })
  indicator(@Root() { indicatorId }: Measurement, @Ctx() context: Context): Promise<MonitoringIndicator | null> {
    return loadOne(context, MonitoringIndicator, indicatorId);
  }
}

@Resolver(() => MonitoringIndicator)
export class IndicatorMeasurementsResolver {
  @FieldResolver(() => [Measurement], { description: 'What was measured of it by the date, in the order of the moments (metingen).' })
  measurements(@Root() { id }: MonitoringIndicator, @Ctx() context: Context): Promise<Measurement[]> {
    return measurementsOf(context, id);
  }

  @FieldResolver(() => Measurement, { nullable: true, description: 'The last of them that has a value; null if none has (laatste meting).' })
  async lastMeasurement(@Root() { id }: MonitoringIndicator, @Ctx() context: Context): Promise<Measurement | null> {
    return (await measurementsOf(context, id)).findLast(({ value }) => value !== null) ?? null;
  }
}
