import { Context, loadOne, SearchArgs, searchNames } from '@regiograaf/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { loadPlace } from '../place/load-place.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { AreaHit, WijkgroepHit } from './hits.js';

@Resolver()
export class SearchResolver {
  @Query(() => [AreaHit], {
    nullable: true,
    description: 'The areas on the date that a name or code finds, best first; what a municipality itself calls its parts before official areas of that name (gebieden zoeken).',
  })
  async searchAreas(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<AreaHit[]> {
    const found = await searchNames(context, 'area', args);
    return Promise.all(found.map(async ({ id, score }) => ({ score, area: (await loadPlace(context, id))! })));
  }

  @Query(() => [WijkgroepHit], { nullable: true, description: 'The wijkgroepen on the date that a name finds, best first (wijkgroepen zoeken).' })
  async searchWijkgroepen(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<WijkgroepHit[]> {
    const found = await searchNames(context, 'wijkgroep', args);
    return Promise.all(found.map(async ({ id, score }) => ({ score, wijkgroep: (await loadOne(context, Wijkgroep, id))! })));
  }
}
