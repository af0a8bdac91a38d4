import { Context, idArgument, idsArgument, listPage, loadAll, loadOne, PageArgs, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { Buurt } from '../buurt/buurt.js';
import { Organisation } from '../external/organisation.js';
import { Post } from '../external/post.js';
import { LocalArea } from '../local-area/local-area.js';
import { Municipality } from '../municipality/municipality.js';
import { loadPlaces } from '../place/load-place.js';
import { pageAmong } from '../place/page-among.js';
import { Place, type Land } from '../place/place.js';
import { Wijk } from '../wijk/wijk.js';
import { BY_NAME, WijkgroepenArgs } from './wijkgroep.args.js';
import { touchedWijkgroepen, wijkgroepConditions } from './wijkgroep.conditions.js';
import { WijkgroepConnection } from './wijkgroep.connection.js';
import { Wijkgroep } from './wijkgroep.js';

@Resolver(() => Wijkgroep)
export class WijkgroepResolver {
  @Query(() => Wijkgroep, { nullable: true, description: 'One wijkgroep (wijkgroep).' })
  wijkgroep(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `wijkgroep:example` (identificatie).' }) id: string): Promise<Wijkgroep | null> {
    return loadOne(context, Wijkgroep, idArgument('id', id, ['wijkgroep']));
  }

  @Query(() => WijkgroepConnection, { nullable: true, description: 'Wijkgroepen that exist on the date, by name (wijkgroepen).' })
  async wijkgroepen(@Ctx() context: Context, @Args(() => WijkgroepenArgs) args: WijkgroepenArgs): Promise<Page<Wijkgroep>> {
    const ids = args.ids ? { id: { $in: idsArgument('ids', args.ids, ['wijkgroep']) } } : {};
    const where = { $and: [await wijkgroepConditions(context, args.filter), ids] };
    return listPage(context, Wijkgroep, { where, order: BY_NAME, page: args });
  }

  @FieldResolver(() => [Place], { description: 'The areas that it works in; they may lie in several municipalities (werkgebied).' })
  workingArea(@Root() { workingAreaIds }: Wijkgroep, @Ctx() context: Context): Promise<Place[]> {
    return loadPlaces(context, workingAreaIds);
  }

  @FieldResolver(() => [Municipality], { description: 'The municipalities that its working area touches (gemeenten).' })
  async municipalities(@Root() { workingAreaIds }: Wijkgroep, @Ctx() context: Context): Promise<Municipality[]> {
    const areas = (await loadPlaces(context, workingAreaIds)) as Land[];
    const ids = areas.map((area) => area.liesIn.at(-1) ?? area.id);
    return loadAll(context, Municipality, [...new Set(ids)].toSorted());
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that coordinates it; null if none is known (wijkcoordinator of wijkmanager).' })
  post(@Root() { postId }: Wijkgroep): Post | null {
    return postId ? { id: postId } : null;
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The regional organisation that it belongs to (organisatie).' })
  organisation(@Root() { organisationId }: Wijkgroep): Organisation | null {
    return organisationId ? { id: organisationId } : null;
  }

  @FieldResolver(() => [Organisation], { nullable: 'items', description: 'The practices that take part, as far as they are known (praktijken).' })
  practices(@Root() { practiceIds }: Wijkgroep): Organisation[] {
    return practiceIds.map((id) => ({ id }));
  }
}

function wijkgroepenOf(area: ClassType<Land>) {
  @Resolver(() => area)
  class AreaWijkgroepenResolver {
    @FieldResolver(() => WijkgroepConnection, { nullable: true, description: 'The wijkgroepen whose working area touches it, by name (wijkgroepen).' })
    wijkgroepen(@Root() { id }: Land, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Wijkgroep>> {
      return pageAmong(context, Wijkgroep, { list: 'of an area', of: id, by: 'id', values: touchedWijkgroepen, where: { status: 'ACTIVE' }, order: BY_NAME, page });
    }
  }
  return AreaWijkgroepenResolver;
}

export const AreaWijkgroepenResolvers = [Municipality, Wijk, Buurt, LocalArea].map((area) => wijkgroepenOf(area));
