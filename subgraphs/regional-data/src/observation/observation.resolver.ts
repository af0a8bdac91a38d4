import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { areaType } from '../area/area-type.js';
import { Indicator } from '../indicator/indicator.js';
import { Region } from '../region/region.js';
import { Observation } from './observation.js';
import { ObservedArea } from './observed-area.js';

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'What is counted or measured (indicator).' })
  indicator(@Root() { indicatorId }: Observation, @Ctx() context: Context): Promise<Indicator | null> {
    return loadOne(context, Indicator, indicatorId);
  }

  @FieldResolver(() => ObservedArea, { nullable: true, description: 'The area or region that it is about (gebied).' })
  async area(@Root() { areaId }: Observation, @Ctx() context: Context): Promise<{ id: string } | null> {
    return areaType({ id: areaId }) === 'Region' ? loadOne(context, Region, areaId) : { id: areaId };
  }
}
