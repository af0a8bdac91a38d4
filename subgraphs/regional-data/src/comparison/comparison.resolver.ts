import { Context, loadAll, loadOne, Source } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { areaType } from '../area/area-type.js';
import { ObservedArea } from '../observation/observed-area.js';
import { Region } from '../region/region.js';
import { compare } from './compare.js';
import { askedComparison, ComparisonArgs } from './comparison.args.js';
import { ComparedFigure, FigureComparison } from './figure-comparison.js';
import { editionOf } from './load-editions.js';

@Resolver(() => ComparedFigure)
export class ComparisonResolver {
  @Query(() => FigureComparison, {
    nullable: true,
    description:
      'What indicators are in places, over years. A place has its own figure; where nothing is recorded of it, one is computed by the indicator’s rule from the areas that had its land in that year, so that mergers, divisions and new codes are followed (cijfers vergelijken).',
  })
  async figureComparison(@Ctx() context: Context, @Args(() => ComparisonArgs) args: ComparisonArgs): Promise<FigureComparison> {
    const asked = askedComparison(args);
    return { years: asked.years, places: await compare(context, asked) };
  }

  @FieldResolver(() => [ObservedArea], { nullable: 'items', description: 'Of which it is the figure, or from which it was computed (gebieden).' })
  areas(@Root() { areaIds }: ComparedFigure, @Ctx() context: Context): Promise<({ id: string } | null)[]> {
    return Promise.all(areaIds.map(async (id) => (areaType({ id }) === 'Region' ? loadOne(context, Region, id) : { id })));
  }

  @FieldResolver(() => [Int], { description: 'In which editions of the official division those areas stand on the first day of the year (edities).' })
  async editions(@Root() { areaIds, year }: ComparedFigure, @Ctx() context: Context): Promise<number[]> {
    const found = await Promise.all(areaIds.map((area) => editionOf(context, area, year)));
    return [...new Set(found.filter((edition) => edition !== null))].toSorted((a, b) => a - b);
  }

  @FieldResolver(() => [Source], { description: 'Where the figures come from that it is, or was computed from (bronnen).' })
  sources(@Root() { sourceIds }: ComparedFigure, @Ctx() context: Context): Promise<Source[]> {
    return loadAll(context, Source, sourceIds);
  }
}
