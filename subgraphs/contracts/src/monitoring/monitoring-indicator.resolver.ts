import { Context, DateScalar, idArgument, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import { Indicator } from '../external/indicator.js';
import { IndicatorStatus } from './indicator-status.js';
import { indicatorStatus } from './indicators-of.js';
import { momentsOf } from './moments.js';
import { MonitoringIndicator } from './monitoring-indicator.js';

@Resolver(() => MonitoringIndicator)
export class MonitoringIndicatorResolver {
  @Query(() => MonitoringIndicator, { nullable: true, description: 'One monitoring indicator, whatever its status; null if it is not for the caller (monitoringsindicator).' })
  monitoringIndicator(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `monitoring:example` (identificatie).' }) id: string): Promise<MonitoringIndicator | null> {
    return loadOne(context, MonitoringIndicator, idArgument('id', id, ['monitoring']));
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it measures (contractafspraak).' })
  agreement(@Root() { agreementId }: MonitoringIndicator, @Ctx() context: Context): Promise<Agreement | null> {
    return loadOne(context, Agreement, agreementId);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator of the regional figures that it is; null if it is none of them (indicator).' })
  indicator(@Root() { indicatorId }: MonitoringIndicator): Indicator | null {
    return indicatorId ? { id: indicatorId } : null;
  }

  @FieldResolver(() => [DateScalar], { description: 'The days for which it is measured, in order (meetmomenten).' })
  moments(@Root() indicator: MonitoringIndicator): string[] {
    return momentsOf(indicator);
  }

  @FieldResolver(() => IndicatorStatus, { description: 'How it stands on the date, by what was measured by then (stand).' })
  status(@Root() indicator: MonitoringIndicator, @Ctx() context: Context): Promise<IndicatorStatus> {
    return indicatorStatus(context, indicator);
  }
}
