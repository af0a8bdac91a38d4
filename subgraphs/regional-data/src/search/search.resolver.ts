import { Context, loadOne, SearchArgs, searchNames } from '@regiograaf/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Region } from '../region/region.js';
import { RegionHit } from './region-hit.js';

@Resolver()
export class SearchResolver {
  @Query(() => [RegionHit], { nullable: true, description: 'The regions on the date that a name finds, best first (regio’s zoeken).' })
  async searchRegions(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<RegionHit[]> {
    const found = await searchNames(context, 'region', args);
    return Promise.all(found.map(async ({ id, score }) => ({ score, region: (await loadOne(context, Region, id))! })));
  }
}
