import { Context, idArgument, loadMany, loadOne, TermStatus } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Region } from '../region/region.js';
import { latest } from '../term/latest.js';
import { StatusArgs } from '../term/status.args.js';
import { Regiobeeld } from './regiobeeld.js';

@Resolver(() => Regiobeeld)
export class RegiobeeldResolver {
  @Query(() => Regiobeeld, { nullable: true, description: 'One regiobeeld, whatever its status (regiobeeld).' })
  regiobeeld(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `regiobeeld:example` (identificatie).' }) id: string): Promise<Regiobeeld | null> {
    return loadOne(context, Regiobeeld, idArgument('id', id, ['regiobeeld']));
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region that it is about (regio).' })
  region(@Root() { regionId }: Regiobeeld, @Ctx() context: Context): Promise<Region | null> {
    return loadOne(context, Region, regionId);
  }

  @FieldResolver(() => [Organisation], { nullable: 'items', description: 'Who took part, as far as they are named (deelnemers).' })
  participants(@Root() { participantIds }: Regiobeeld): Organisation[] {
    return participantIds.map((id) => ({ id }));
  }
}

@Resolver(() => Region)
export class RegionRegiobeeldenResolver {
  @FieldResolver(() => Regiobeeld, { nullable: true, description: 'Its latest regiobeeld that holds on the date (regiobeeld).' })
  async regiobeeld(@Root() { id }: Region, @Ctx() context: Context): Promise<Regiobeeld | null> {
    return latest(await loadMany(context, Regiobeeld, { by: 'regionId', of: id, where: { status: TermStatus.ACTIVE } }));
  }

  @FieldResolver(() => [Regiobeeld], { description: 'Its regiobeelden (regiobeelden).' })
  regiobeelden(@Root() { id }: Region, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Regiobeeld[]> {
    return loadMany(context, Regiobeeld, { by: 'regionId', of: id, where: { status } });
  }
}
