import { Context, loadMany } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Challenge } from '../challenge/challenge.js';
import { Regioplan } from '../regioplan/regioplan.js';
import { StatusArgs } from '../term/status.args.js';
import { Activity } from './activity.js';
import { activitiesAddressing } from './addressing.js';

@Resolver(() => Regioplan)
export class RegioplanActivitiesResolver {
  @FieldResolver(() => [Activity], { description: 'What it sets out to do (activiteiten).' })
  activities(@Root() { id }: Regioplan, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Activity[]> {
    return loadMany(context, Activity, { by: 'regioplanId', of: id, where: { status } });
  }
}

@Resolver(() => Challenge)
export class ChallengeActivitiesResolver {
  @FieldResolver(() => [Activity], { description: 'The activities that address it (activiteiten).' })
  activities(@Root() { id }: Challenge, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Activity[]> {
    return activitiesAddressing(context, id, status);
  }
}
