import { Context, idArgument, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { Region } from '../region/region.js';
import { StatusArgs } from '../term/status.args.js';
import { Regioplan } from './regioplan.js';

@Resolver(() => Regioplan)
export class RegioplanResolver {
  @Query(() => Regioplan, { nullable: true, description: 'One regioplan, whatever its status (regioplan).' })
  regioplan(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `regioplan:example` (identificatie).' }) id: string): Promise<Regioplan | null> {
    return loadOne(context, Regioplan, idArgument('id', id, ['regioplan']));
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region that it is for (regio).' })
  region(@Root() { regionId }: Regioplan, @Ctx() context: Context): Promise<Region | null> {
    return loadOne(context, Region, regionId);
  }

  @FieldResolver(() => Regiobeeld, { nullable: true, description: 'The regiobeeld that it builds on, if it is known (regiobeeld).' })
  regiobeeld(@Root() { regiobeeldId }: Regioplan, @Ctx() context: Context): Promise<Regiobeeld | null> {
    return loadOne(context, Regiobeeld, regiobeeldId);
  }
}

@Resolver(() => Regiobeeld)
export class RegiobeeldRegioplannenResolver {
  @FieldResolver(() => [Regioplan], { description: 'The regioplannen that build on it (regioplannen).' })
  regioplannen(@Root() { id }: Regiobeeld, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Regioplan[]> {
    return loadMany(context, Regioplan, { by: 'regiobeeldId', of: id, where: { status } });
  }
}
