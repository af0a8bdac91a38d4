import { Context, loadMany, TermStatus } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Region } from '../region/region.js';
import { latest } from '../term/latest.js';
import { RegioplanKind } from './regioplan-kind.js';
import { RegioplannenArgs } from './regioplan.args.js';
import { Regioplan } from './regioplan.js';

@Resolver(() => Region)
export class RegionRegioplannenResolver {
  @FieldResolver(() => Regioplan, { nullable: true, description: 'Its latest regioplan that holds on the date (regioplan).' })
  async regioplan(
    @Root() { id }: Region,
    @Ctx() context: Context,
    @Arg('kind', () => RegioplanKind, { nullable: true, description: 'The latest of this kind (soort regioplan).' }) kind?: RegioplanKind,
  ): Promise<Regioplan | null> {
    return latest(await loadMany(context, Regioplan, { by: 'regionId', of: id, where: { status: TermStatus.ACTIVE, ...(kind ? { kind } : {}) } }));
  }

  @FieldResolver(() => [Regioplan], { description: 'Its regioplannen (regioplannen).' })
  regioplannen(@Root() { id }: Region, @Ctx() context: Context, @Args(() => RegioplannenArgs) { status, kind }: RegioplannenArgs): Promise<Regioplan[]> {
    return loadMany(context, Regioplan, { by: 'regionId', of: id, where: { status, ...(kind ? { kind } : {}) } });
  }
}
