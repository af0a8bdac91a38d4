import { Context, Language, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Region } from '../region/region.js';
import { Regioplan } from '../regioplan/regioplan.js';
import { StatusArgs } from '../term/status.args.js';
import { Obstacle } from './obstacle.js';
import { TIPS } from './tips.js';

@Resolver(() => Obstacle)
export class ObstacleResolver {
  @FieldResolver(() => String, { description: 'What the guide advises, in our words (tip).' })
  tip(
    @Root() { kind }: Obstacle,
    @Arg('lang', () => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' }) lang: Language,
  ): string {
    return TIPS[kind][lang];
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where it is felt (regio).' })
  region(@Root() { regionId }: Obstacle, @Ctx() context: Context): Promise<Region | null> {
    return loadOne(context, Region, regionId);
  }

  @FieldResolver(() => Regioplan, { nullable: true, description: 'The regioplan that it stands in the way of, if it is about one (regioplan).' })
  regioplan(@Root() { regioplanId }: Obstacle, @Ctx() context: Context): Promise<Regioplan | null> {
    return loadOne(context, Regioplan, regioplanId);
  }
}

@Resolver(() => Region)
export class RegionObstaclesResolver {
  @FieldResolver(() => [Obstacle], { description: 'What stands in the way of agreements here (belemmeringen).' })
  obstacles(@Root() { id }: Region, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Obstacle[]> {
    return loadMany(context, Obstacle, { by: 'regionId', of: id, where: { status } });
  }
}

@Resolver(() => Regioplan)
export class RegioplanObstaclesResolver {
  @FieldResolver(() => [Obstacle], { description: 'What stands in its way (belemmeringen).' })
  obstacles(@Root() { id }: Regioplan, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Obstacle[]> {
    return loadMany(context, Obstacle, { by: 'regioplanId', of: id, where: { status } });
  }
}
