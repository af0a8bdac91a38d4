import { Context, idArgument, idsArgument, loadOne, TermStatus } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { askedFigures, FiguresArgs } from '../observation/figures.args.js';
import { figuresOf } from '../observation/figures.js';
import { Observation } from '../observation/observation.js';
import { RegionArea } from './region-area.js';
import { RegionKind } from './region-kind.js';
import { Region } from './region.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'One region, whatever its status (regio).' })
  region(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `region:rijnmond` (identificatie).' }) id: string): Promise<Region | null> {
    return loadOne(context, Region, idArgument('id', id, ['region']));
  }

  @Query(() => [Region], { nullable: true, description: 'Regions that exist on the date, by name (regio’s).' })
  regions(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { nullable: true, description: 'Only these (identificaties).' }) ids?: string[],
    @Arg('kind', () => RegionKind, { nullable: true, description: 'Only those of this kind (regiosoort).' }) kind?: RegionKind,
  ): Promise<Region[]> {
    const where = {
      status: TermStatus.ACTIVE,
      ...(ids ? { id: { $in: idsArgument('ids', ids, ['region']) } } : {}),
      ...(kind ? { kind } : {}),
    };
    return context.em.find(Region, where, { orderBy: { name: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => [RegionArea], { nullable: 'items', description: 'The areas that belong to it, each as a whole (gebieden).' })
  areas(@Root() { areaIds }: Region): { id: string }[] {
    return areaIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [Observation], {
    nullable: true,
    description: 'Figures published of the region itself, in the order in which the indicators are asked; `computedFigures` are those that follow from its areas (cijfers).',
  })
  figures(@Root() { id }: Region, @Ctx() context: Context, @Args(() => FiguresArgs) args: FiguresArgs): Promise<Observation[]> {
    return figuresOf(context, id, askedFigures(args));
  }
}
