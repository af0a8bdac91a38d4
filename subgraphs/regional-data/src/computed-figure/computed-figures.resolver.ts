import { Context } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { LocalArea } from '../external/local-area.js';
import { askedFigures, FiguresArgs } from '../observation/figures.args.js';
import { Region } from '../region/region.js';
import { ComputedFigure } from './computed-figure.js';
import { loadComputed } from './load-computed.js';

function computedFiguresOf(type: ClassType<{ id: string }>): ClassType<object> {
  @Resolver(() => type)
  class ComputedFiguresResolver {
    @FieldResolver(() => [ComputedFigure], {
      nullable: true,
      description:
        'Figures computed from those of its areas, each by its indicator’s own rule, in the order in which the indicators are asked; of the latest year of which any area has one, unless a year is given. What was merged or got another code is followed to what was there in that year (berekende cijfers).',
    })
    computedFigures(@Root() { id }: { id: string }, @Ctx() context: Context, @Args(() => FiguresArgs) args: FiguresArgs): Promise<ComputedFigure[]> {
      return loadComputed(context, id, askedFigures(args));
    }
  }
  return ComputedFiguresResolver;
}

export const ComputedFiguresResolvers = [Region, LocalArea].map(computedFiguresOf);
