import { Context, listPageOf, type Order, TermStatus } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root, type ClassType } from 'type-graphql';
import { askedFigures, FiguresArgs } from '../observation/figures.args.js';
import { Buurt } from '../external/buurt.js';
import { LocalArea } from '../external/local-area.js';
import { Municipality } from '../external/municipality.js';
import { Wijk } from '../external/wijk.js';
import { inhabitantsOf } from '../computed-figure/inhabitants.js';
import { figuresOf } from '../observation/figures.js';
import { Observation } from '../observation/observation.js';
import { RegionKind } from '../region/region-kind.js';
import { Region } from '../region/region.js';

const BY_NAME: Order = { name: 'NAME', by: ['name'] };
// An area lies in a handful of regions of each kind.
const ALL_REGIONS = { first: 100 };

/** What regional data adds to an area, alike for each type of area. */
function areaResolver(type: ClassType<{ id: string }>): ClassType<object> {
  @Resolver(() => type)
  class AreaResolver {
    @FieldResolver(() => [Region], { nullable: true, description: 'The regions on the date in which it lies, wholly or partly (regio’s).' })
    async regions(
      @Root() { id }: { id: string },
      @Ctx() context: Context,
      @Arg('kind', () => RegionKind, { nullable: true, description: 'Only those of this kind (regiosoort).' }) kind?: RegionKind,
    ): Promise<Region[]> {
      const where = { status: TermStatus.ACTIVE, ...(kind ? { kind } : {}) };
      const { nodes } = await listPageOf(context, Region, { by: { pairs: 'region_of_area' }, of: id, where, order: BY_NAME, page: ALL_REGIONS });
      return nodes;
    }

    @FieldResolver(() => [Observation], {
      nullable: true,
      description: 'Its figures, in the order in which the indicators are asked; an indicator of which nothing is recorded has none (cijfers).',
    })
    figures(@Root() { id }: { id: string }, @Ctx() context: Context, @Args(() => FiguresArgs) args: FiguresArgs): Promise<Observation[]> {
      return figuresOf(context, id, askedFigures(args));
    }

    @FieldResolver(() => Int, {
      nullable: true,
      description: `How many people live there, by the latest figure${type === LocalArea ? ', of its own or of all its buurten together' : ''}; null if that is missing. \`figures\` gives its year and source (inwoners).`,
    })
    async inhabitants(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<number | null> {
      const found = await inhabitantsOf(context, id);
      return found === null ? null : Math.round(found);
    }
  }
  return AreaResolver;
}

export const AreaResolvers = [Municipality, Wijk, Buurt, LocalArea].map(areaResolver);
