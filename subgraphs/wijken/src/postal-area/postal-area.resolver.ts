import { Context, listPageOf, loadOne, PageArgs, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { codeArgument, POSTAL_CODE } from '../area/area-code.js';
import { AreaListArgs, areaOrder } from '../area/area.args.js';
import { BuurtConnection } from '../buurt/buurt.connection.js';
import { Buurt } from '../buurt/buurt.js';
import { pageAmong } from '../place/page-among.js';
import { todayOf } from '../succession/today.js';
import { BY_NAME } from '../wijkgroep/wijkgroep.args.js';
import { touchedWijkgroepen } from '../wijkgroep/wijkgroep.conditions.js';
import { WijkgroepConnection } from '../wijkgroep/wijkgroep.connection.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { PostalArea } from './postal-area.js';

@Resolver(() => PostalArea)
export class PostalAreaResolver {
  @Query(() => PostalArea, { nullable: true, description: 'The area of a postal code; null if nobody said where that lies (postcodegebied).' })
  async postalArea(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'Its four digits, e.g. `3069` (postcode).' }) code: string,
  ): Promise<PostalArea | null> {
    return context.em.findOne(PostalArea, { code: codeArgument('code', code, POSTAL_CODE), status: TermStatus.ACTIVE });
  }

  @FieldResolver(() => BuurtConnection, { nullable: true, description: 'The buurten that its addresses lie in, as far as they exist on the date (buurten).' })
  buurten(@Root() { id }: PostalArea, @Ctx() context: Context, @Args(() => AreaListArgs) args: AreaListArgs): Promise<Page<Buurt>> {
    return listPageOf(context, Buurt, { by: { pairs: 'postal_area_buurt' }, of: id, where: { status: 'ACTIVE' }, order: areaOrder(args), page: args });
  }

  @FieldResolver(() => WijkgroepConnection, { nullable: true, description: 'The wijkgroepen that work in a buurt of it, by name (wijkgroepen).' })
  wijkgroepen(@Root() { id }: PostalArea, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Wijkgroep>> {
    const where = { status: 'ACTIVE' };
    return pageAmong(context, Wijkgroep, { list: 'of a postal area', of: id, by: 'id', values: servingWijkgroepen, where, order: BY_NAME, page });
  }
}

async function servingWijkgroepen(context: Context, postalArea: string): Promise<string[]> {
  const area = await loadOne(context, PostalArea, postalArea);
  const buurten = await Promise.all((area?.buurtIds ?? []).map((buurt) => todayOf(context, buurt)));
  const ofEach = await Promise.all(buurten.flat().map((buurt) => touchedWijkgroepen(context, buurt)));
  return [...new Set(ofEach.flat())];
}
