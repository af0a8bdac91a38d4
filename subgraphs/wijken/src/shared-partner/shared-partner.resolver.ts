import { connectionOf, Context, inputError, loadAll, type Order, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { loadCounted } from '../partnership/load-counted.js';
import { viaOf } from '../place/counts-via.js';
import { partnershipConditions } from '../partnership/partnership.args.js';
import { Partnership } from '../partnership/partnership.js';
import { loadPlaces } from '../place/load-place.js';
import { pageOfAll } from '../place/page-of-all.js';
import { Place } from '../place/place.js';
import { extentOf } from './extent.js';
import { nestedPlaces } from './nested.js';
import { checkedPlaces, SharedPartnersArgs } from './shared-partner.args.js';
import { SharedPartner, SharedPartnerPlace } from './shared-partner.js';
import { sharedAmong } from './shared.js';

export const SharedPartnerConnection = connectionOf(SharedPartner, { dutch: 'gedeelde partners' });

const MOST_PLACES_FIRST: Order = { name: 'PLACES', by: ['fewness'], numbers: ['fewness'] };

@Resolver(() => SharedPartner)
export class SharedPartnerResolver {
  @Query(() => SharedPartnerConnection, {
    nullable: true,
    description:
      'The organisations with a partnership in all the given places, or in at least `minimum` of them, those with most places first; null if one of the places is not known (gedeelde partners).',
  })
  async sharedPartners(@Ctx() context: Context, @Args(() => SharedPartnersArgs) args: SharedPartnersArgs): Promise<Page<SharedPartner> | null> {
    const { places, minimum } = checkedPlaces(args);
    const conditions = partnershipConditions(args);
    const known = await loadPlaces(context, places);
    if (known.length < places.length) return null;
    await refuseNested(context, known);
    const counted = await Promise.all(places.map((place) => loadCounted(context, place, conditions)));
    const shared = sharedAmong(new Map(places.map((place, index) => [place, counted[index]!])), minimum);
    return pageOfAll(context, { found: shared.map((each) => Object.assign(new SharedPartner(), each)), order: MOST_PLACES_FIRST, page: args });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation (organisatie).' })
  organisation(@Root() { organisationId }: SharedPartner): Organisation {
    return { id: organisationId };
  }

  @FieldResolver(() => [Partnership], { description: 'Its partnerships that count for the places (samenwerkingen).' })
  partnerships(@Root() { countedPerPlace }: SharedPartner, @Ctx() context: Context): Promise<Partnership[]> {
    const ids = new Set(countedPerPlace.flatMap(({ counted }) => counted.map(({ id }) => id)));
    return loadAll(context, Partnership, [...ids].toSorted());
  }

  @FieldResolver(() => [Place], { description: 'The given places that share it, in the order given (plekken).' })
  places(@Root() { countedPerPlace }: SharedPartner, @Ctx() context: Context): Promise<Place[]> {
    return loadPlaces(context, countedPerPlace.map(({ placeId }) => placeId));
  }

  @FieldResolver(() => [SharedPartnerPlace], {
    description: 'The same places, each with the partnerships that count for it and how: in which role, and whom to call there (per plek).',
  })
  async perPlace(@Root() { countedPerPlace }: SharedPartner, @Ctx() context: Context): Promise<SharedPartnerPlace[]> {
    const places = await loadPlaces(context, countedPerPlace.map(({ placeId }) => placeId));
    return places.map((place, index) => ({
      place,
      partnerships: countedPerPlace[index]!.counted.map(({ id, placeId }) => ({ partnershipId: id, via: viaOf(placeId, place.id) })),
    }));
  }
}

async function refuseNested(context: Context, places: readonly Place[]): Promise<void> {
  const nested = nestedPlaces(await Promise.all(places.map((place) => extentOf(context, place))));
  if (nested) throw inputError({ argument: 'between', expected: `places of which none lies in another (${nested[0]} lies in ${nested[1]})` });
}
