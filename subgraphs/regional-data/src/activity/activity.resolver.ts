import { Context, idArgument, loadAll, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Challenge } from '../challenge/challenge.js';
import { Organisation } from '../external/organisation.js';
import { Theme } from '../external/theme.js';
import { Regioplan } from '../regioplan/regioplan.js';
import { Region } from '../region/region.js';
import { Activity } from './activity.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => Activity, { nullable: true, description: 'One activity, whatever the status of its term (activiteit).' })
  activity(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `activity:example` (identificatie).' }) id: string): Promise<Activity | null> {
    return loadOne(context, Activity, idArgument('id', id, ['activity']));
  }

  @FieldResolver(() => Regioplan, { nullable: true, description: 'The regioplan that it is part of (regioplan).' })
  regioplan(@Root() { regioplanId }: Activity, @Ctx() context: Context): Promise<Regioplan | null> {
    return loadOne(context, Regioplan, regioplanId);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region of its regioplan (regio).' })
  async region(@Root() activity: Activity, @Ctx() context: Context): Promise<Region | null> {
    const regioplan = await this.regioplan(activity, context);
    return loadOne(context, Region, regioplan?.regionId);
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'Its theme, if it has one (thema).' })
  theme(@Root() { themeId }: Activity): Theme | null {
    return themeId ? { id: themeId } : null;
  }

  @FieldResolver(() => [Challenge], { description: 'The challenges that it addresses, whatever their status (uitdagingen).' })
  challenges(@Root() { challengeIds }: Activity, @Ctx() context: Context): Promise<Challenge[]> {
    return loadAll(context, Challenge, challengeIds);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who sees to it that it is done (eigenaar).' })
  owner(@Root() { ownerId }: Activity): Organisation | null {
    return ownerId ? { id: ownerId } : null;
  }
}
