import { Context, listPageOf, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { BUURT_CODE } from '../area/area-code.js';
import { AreaListArgs, areaOrder } from '../area/area.args.js';
import { askedArea } from '../area/load-area.js';
import { Municipality } from '../municipality/municipality.js';
import { Wijk } from '../wijk/wijk.js';
import { BuurtConnection } from './buurt.connection.js';
import { Buurt } from './buurt.js';

@Resolver(() => Buurt)
export class BuurtResolver {
  @Query(() => Buurt, { nullable: true, description: 'One buurt, by id or by official code (buurt).' })
  buurt(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'E.g. `buurt:BU05990110` (identificatie).' }) id?: string,
    @Arg('code', () => String, { nullable: true, description: 'E.g. `BU05990110`: the area that has it on the date (buurtcode).' }) code?: string,
  ): Promise<Buurt | null> {
    return askedArea(context, Buurt, { id, code, prefix: 'buurt', form: BUURT_CODE });
  }

  @FieldResolver(() => Wijk, { nullable: true, description: 'The wijk that it lies in (wijk).' })
  wijk(@Root() { wijkId }: Buurt, @Ctx() context: Context): Promise<Wijk | null> {
    return loadOne(context, Wijk, wijkId);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality that it lies in (gemeente).' })
  municipality(@Root() { municipalityId }: Buurt, @Ctx() context: Context): Promise<Municipality | null> {
    return loadOne(context, Municipality, municipalityId);
  }
}

@Resolver(() => Municipality)
export class MunicipalityBuurtenResolver {
  @FieldResolver(() => BuurtConnection, { nullable: true, description: 'The buurten in it that exist on the date (buurten).' })
  buurten(@Root() { id }: Municipality, @Ctx() context: Context, @Args(() => AreaListArgs) args: AreaListArgs): Promise<Page<Buurt>> {
    return listPageOf(context, Buurt, { by: 'municipalityId', of: id, where: { status: 'ACTIVE' }, order: areaOrder(args), page: args });
  }
}

@Resolver(() => Wijk)
export class WijkBuurtenResolver {
  @FieldResolver(() => BuurtConnection, { nullable: true, description: 'The buurten in it that exist on the date (buurten).' })
  buurten(@Root() { id }: Wijk, @Ctx() context: Context, @Args(() => AreaListArgs) args: AreaListArgs): Promise<Page<Buurt>> {
    return listPageOf(context, Buurt, { by: 'wijkId', of: id, where: { status: 'ACTIVE' }, order: areaOrder(args), page: args });
  }
}
