import { Context, idsArgument, listPage, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { MUNICIPALITY_CODE } from '../area/area-code.js';
import { areaConditions, areaOrder } from '../area/area.args.js';
import { askedArea } from '../area/load-area.js';
import { Organisation } from '../external/organisation.js';
import { MunicipalitiesArgs } from './municipality.args.js';
import { MunicipalityConnection } from './municipality.connection.js';
import { Municipality } from './municipality.js';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, { nullable: true, description: 'One municipality, by id or by official code (gemeente).' })
  municipality(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'E.g. `municipality:GM0599` (identificatie).' }) id?: string,
    @Arg('code', () => String, { nullable: true, description: 'E.g. `GM0599`: the area that has it on the date (gemeentecode).' }) code?: string,
  ): Promise<Municipality | null> {
    return askedArea(context, Municipality, { id, code, prefix: 'municipality', form: MUNICIPALITY_CODE });
  }

  @Query(() => MunicipalityConnection, { nullable: true, description: 'Municipalities that exist on the date (gemeenten).' })
  municipalities(@Ctx() context: Context, @Args(() => MunicipalitiesArgs) args: MunicipalitiesArgs): Promise<Page<Municipality>> {
    const ids = args.ids ? { id: { $in: idsArgument('ids', args.ids, ['municipality']) } } : {};
    const where = { ...areaConditions(args.filter, MUNICIPALITY_CODE), ...ids };
    return listPage(context, Municipality, { where, order: areaOrder(args), page: args });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The municipal authority (gemeentelijke organisatie).' })
  organisation(@Root() { organisationId }: Municipality): Organisation | null {
    return organisationId ? { id: organisationId } : null;
  }
}
