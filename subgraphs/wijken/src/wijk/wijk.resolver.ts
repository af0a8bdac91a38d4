import { Context, idsArgument, listPage, listPageOf, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { WIJK_CODE } from '../area/area-code.js';
import { AreaListArgs, areaOrder } from '../area/area.args.js';
import { askedArea } from '../area/load-area.js';
import { Municipality } from '../municipality/municipality.js';
import { wijkConditions, WijkenArgs } from './wijk.args.js';
import { WijkConnection } from './wijk.connection.js';
import { Wijk } from './wijk.js';

@Resolver(() => Wijk)
export class WijkResolver {
  @Query(() => Wijk, { nullable: true, description: 'One wijk, by id or by official code (wijk).' })
  wijk(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'E.g. `wijk:WK059901` (identificatie).' }) id?: string,
    @Arg('code', () => String, { nullable: true, description: 'E.g. `WK059901`: the area that has it on the date (wijkcode).' }) code?: string,
  ): Promise<Wijk | null> {
    return askedArea(context, Wijk, { id, code, prefix: 'wijk', form: WIJK_CODE });
  }

  @Query(() => WijkConnection, { nullable: true, description: 'Wijken that exist on the date (wijken).' })
  wijken(@Ctx() context: Context, @Args(() => WijkenArgs) args: WijkenArgs): Promise<Page<Wijk>> {
    const ids = args.ids ? { id: { $in: idsArgument('ids', args.ids, ['wijk']) } } : {};
    return listPage(context, Wijk, { where: { ...wijkConditions(args.filter), ...ids }, order: areaOrder(args), page: args });
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality that it lies in (gemeente).' })
  municipality(@Root() { municipalityId }: Wijk, @Ctx() context: Context): Promise<Municipality | null> {
    return loadOne(context, Municipality, municipalityId);
  }
}

@Resolver(() => Municipality)
export class MunicipalityWijkenResolver {
  @FieldResolver(() => WijkConnection, { nullable: true, description: 'The wijken in it that exist on the date (wijken).' })
  wijken(@Root() { id }: Municipality, @Ctx() context: Context, @Args(() => AreaListArgs) args: AreaListArgs): Promise<Page<Wijk>> {
    return listPageOf(context, Wijk, { by: 'municipalityId', of: id, where: { status: 'ACTIVE' }, order: areaOrder(args), page: args });
  }
}
