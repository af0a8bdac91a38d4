import { loadMany, type Context } from '@regiograaf/subgraph-kit';
import { Measurement } from './measurement.js';

/** What was measured of an indicator by the date, in the order of the moments; for all indicators of a list in one statement. */
export function measurementsOf(context: Context, indicator: string): Promise<Measurement[]> {
  return loadMany(context, Measurement, { by: 'indicatorId', of: indicator, orderBy: { moment: 'asc', id: 'asc' } });
}
