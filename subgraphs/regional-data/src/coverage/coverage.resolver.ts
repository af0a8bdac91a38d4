import { Context } from '@regiograaf/subgraph-kit';
import { Ctx, Directive, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { Coverage } from '../external/coverage.js';
import { ObservedArea } from '../observation/observed-area.js';
import { loadCovered } from './load-covered.js';
import { coveredShare, knownShare, type CoveredInhabitants } from './share.js';

const COVERED = '@requires(fields: "coveredAreaIds")';

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Of which year the figures of inhabitants are: the latest of which none is missing, or else the latest of the area as a whole; null if there are none (verslagjaar).',
  })
  @Directive(COVERED)
  async year(@Root() coverage: Coverage, @Ctx() context: Context): Promise<number | null> {
    return (await covered(context, coverage)).year;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many people live in the covered areas of which that is known; see `areasWithoutFigure` (inwoners van gedekte gebieden).',
  })
  @Directive(COVERED)
  async coveredInhabitants(@Root() coverage: Coverage, @Ctx() context: Context): Promise<number> {
    return (await covered(context, coverage)).known;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Of how many covered areas the number of inhabitants is missing (gedekte gebieden zonder cijfer).' })
  @Directive(COVERED)
  async areasWithoutFigure(@Root() coverage: Coverage, @Ctx() context: Context): Promise<number> {
    return (await covered(context, coverage)).missing.length;
  }

  @FieldResolver(() => [ObservedArea], { nullable: 'itemsAndList', description: 'Which those are (gedekte gebieden zonder cijfer).' })
  @Directive(COVERED)
  async areasMissing(@Root() coverage: Coverage, @Ctx() context: Context): Promise<{ id: string }[]> {
    return (await covered(context, coverage)).missing.map((id) => ({ id }));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Which percentage of the inhabitants lives in the covered areas; null if a figure that it takes is missing (aandeel inwoners gedekt).',
  })
  @Directive(COVERED)
  async coveredSharePercent(@Root() coverage: Coverage, @Ctx() context: Context): Promise<number | null> {
    return coveredShare(await covered(context, coverage));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Which percentage of the inhabitants lives in covered areas at least: in those whose figure is there; null if that of the area as a whole is missing (aandeel inwoners ten minste gedekt).',
  })
  @Directive(COVERED)
  async coveredShareAtLeastPercent(@Root() coverage: Coverage, @Ctx() context: Context): Promise<number | null> {
    return knownShare(await covered(context, coverage));
  }
}

const found = new WeakMap<Coverage, Promise<CoveredInhabitants>>();

/** Once for all fields of a coverage. */
function covered(context: Context, coverage: Coverage): Promise<CoveredInhabitants> {
  const known = found.get(coverage);
  if (known) return known;
  const loading = loadCovered(context, coverage);
  found.set(coverage, loading);
  return loading;
}
