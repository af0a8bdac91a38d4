import { Context, loadMany, TermStatus } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { Region } from '../region/region.js';
import { StatusArgs } from '../term/status.args.js';
import { Challenge } from './challenge.js';

@Resolver(() => Regiobeeld)
export class RegiobeeldChallengesResolver {
  @FieldResolver(() => [Challenge], { description: 'The challenges that it names (uitdagingen).' })
  challenges(@Root() { id }: Regiobeeld, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Challenge[]> {
    return loadMany(context, Challenge, { by: 'regiobeeldId', of: id, where: { status } });
  }
}

@Resolver(() => Region)
export class RegionChallengesResolver {
  @FieldResolver(() => [Challenge], { description: 'The challenges that its regiobeelden of the date name (uitdagingen).' })
  async challenges(@Root() { id }: Region, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Challenge[]> {
    const regiobeelden = await loadMany(context, Regiobeeld, { by: 'regionId', of: id, where: { status: TermStatus.ACTIVE } });
    const challenges = await Promise.all(regiobeelden.map((each) => loadMany(context, Challenge, { by: 'regiobeeldId', of: each.id, where: { status } })));
    return challenges.flat();
  }
}
