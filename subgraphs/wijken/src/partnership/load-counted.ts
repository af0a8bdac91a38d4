import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { loadTouched } from '../place/load-touched.js';
import type { CareDomain } from './care-domain.js';
import { Partnership } from './partnership.js';

/** What must be known of a partnership to count it. */
export interface Counted {
  id: string;
  organisationId: string;
  placeId: string;
  domain: CareDomain;
}

/** The partnerships that count for a place on the date of the context; for all places of a list in one statement. */
export function loadCounted(context: Context, place: string, conditions: object): Promise<Counted[]> {
  return loaderOf(context, `counted partnerships ${JSON.stringify(conditions)}`, async (places: readonly string[]) => {
    const touched = await Promise.all(places.map((each) => loadTouched(context, each)));
    const found = await partnershipsIn(context, [...new Set(touched.flat())], conditions);
    const byPlace = Map.groupBy(found, ({ placeId }) => placeId);
    return touched.map((each) => each.flatMap((other) => byPlace.get(other) ?? []));
  }).load(place);
}

function partnershipsIn(context: Context, places: readonly string[], conditions: object): Promise<Counted[]> {
  return context.em
    .createQueryBuilder(Partnership)
    .select(['id', 'organisationId', 'placeId', 'domain'])
    .where({ $and: [{ placeId: { $in: [...places] } }, conditions] })
    .execute();
}
