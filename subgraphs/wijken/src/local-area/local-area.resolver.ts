import { Context, idArgument, listPageOf, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AreaListArgs, areaOrder } from '../area/area.args.js';
import { BuurtConnection } from '../buurt/buurt.connection.js';
import { Buurt } from '../buurt/buurt.js';
import { Municipality } from '../municipality/municipality.js';
import { BY_NAME, localAreaConditions, LocalAreasArgs } from './local-area.args.js';
import { LocalAreaConnection } from './local-area.connection.js';
import { LocalArea } from './local-area.js';

@Resolver(() => LocalArea)
export class LocalAreaResolver {
  @Query(() => LocalArea, { nullable: true, description: 'One local area (lokaal gebied).' })
  localArea(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `localarea:example` (identificatie).' }) id: string): Promise<LocalArea | null> {
    return loadOne(context, LocalArea, idArgument('id', id, ['localarea']));
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality that it lies in (gemeente).' })
  municipality(@Root() { municipalityId }: LocalArea, @Ctx() context: Context): Promise<Municipality | null> {
    return loadOne(context, Municipality, municipalityId);
  }

  @FieldResolver(() => BuurtConnection, { nullable: true, description: 'The buurten that it is made up of, as far as they exist on the date (buurten).' })
  buurten(@Root() { id }: LocalArea, @Ctx() context: Context, @Args(() => AreaListArgs) args: AreaListArgs): Promise<Page<Buurt>> {
    return listPageOf(context, Buurt, { by: { pairs: 'local_area_buurt' }, of: id, where: { status: 'ACTIVE' }, order: areaOrder(args), page: args });
  }
}

@Resolver(() => Municipality)
export class MunicipalityLocalAreasResolver {
  @FieldResolver(() => LocalAreaConnection, { nullable: true, description: 'What it calls its parts on the date, by name (lokale gebieden).' })
  localAreas(@Root() { id }: Municipality, @Ctx() context: Context, @Args(() => LocalAreasArgs) args: LocalAreasArgs): Promise<Page<LocalArea>> {
    return listPageOf(context, LocalArea, { by: 'municipalityId', of: id, where: localAreaConditions(args), order: BY_NAME, page: args });
  }
}

@Resolver(() => Buurt)
export class BuurtLocalAreasResolver {
  @FieldResolver(() => LocalAreaConnection, { nullable: true, description: 'The local areas that it is part of on the date, by name (lokale gebieden).' })
  localAreas(@Root() { id }: Buurt, @Ctx() context: Context, @Args(() => LocalAreasArgs) args: LocalAreasArgs): Promise<Page<LocalArea>> {
    return listPageOf(context, LocalArea, { by: { pairs: 'buurt_local_area' }, of: id, where: localAreaConditions(args), order: BY_NAME, page: args });
  }
}
