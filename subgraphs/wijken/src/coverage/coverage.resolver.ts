import { Certainty, Context, loadAll, loaderOf, TermStatus } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, ID, Resolver, Root, type ClassType } from 'type-graphql';
import { LocalArea } from '../local-area/local-area.js';
import { Municipality } from '../municipality/municipality.js';
import { loadPlace, loadPlaces } from '../place/load-place.js';
import { Place } from '../place/place.js';
import { officialAreas, partsAround } from '../shared-partner/extent.js';
import { Wijk } from '../wijk/wijk.js';
import { touchedWijkgroepen } from '../wijkgroep/wijkgroep.conditions.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { coveredAreas } from './covered-areas.js';
import { Coverage } from './coverage.js';

function coverageOf(area: ClassType<{ id: string }>): ClassType<object> {
  @Resolver(() => area)
  class AreaCoverageResolver {
    @FieldResolver(() => Coverage, { nullable: true, description: 'Which part of it the wijkgroepen cover on the date (dekking door wijkgroepen).' })
    coverage(@Root() { id }: { id: string }): Coverage {
      return { id };
    }
  }
  return AreaCoverageResolver;
}

export const AreaCoverageResolvers = [Municipality, Wijk, LocalArea].map(coverageOf);

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => [ID], {
    description: 'Ids of the largest areas that lie wholly in working areas of established wijkgroepen, none inside another (gedekte gebieden, identificaties).',
  })
  coveredAreaIds(@Root() { id }: Coverage, @Ctx() context: Context): Promise<string[]> {
    return coveredIn(context, id);
  }

  @FieldResolver(() => [Place], { description: 'Those areas (gedekte gebieden).' })
  async coveredAreas(@Root() { id }: Coverage, @Ctx() context: Context): Promise<Place[]> {
    return loadPlaces(context, await coveredIn(context, id));
  }
}

function coveredIn(context: Context, area: string): Promise<string[]> {
  return loaderOf(context, 'covered areas', (areas: readonly string[]) => coveredInEach(context, areas)).load(area);
}

/** Step by step for all areas together, so that each step is read at once. */
async function coveredInEach(context: Context, ids: readonly string[]): Promise<string[][]> {
  const touched = await Promise.all(ids.map((each) => touchedWijkgroepen(context, each)));
  const wijkgroepen = await Promise.all(touched.map((each) => loadAll(context, Wijkgroep, each)));
  const named = await Promise.all(wijkgroepen.map((each) => Promise.all(each.filter(isEstablished).map((wijkgroep) => officialAreas(context, wijkgroep)))));
  const places = await Promise.all(ids.map((each) => loadPlace(context, each)));
  const extents = await Promise.all(places.map(async (place) => (place ? officialAreas(context, place) : [])));
  const parts = await Promise.all(extents.map((extent) => partsAround(context, extent)));
  return extents.map((extent, index) => coveredAreas(named[index]!.flat().map(({ id }) => id), { extent, ...parts[index]! }));
}

function isEstablished({ status, certainty }: Wijkgroep): boolean {
  return status === TermStatus.ACTIVE && certainty === Certainty.ESTABLISHED;
}
