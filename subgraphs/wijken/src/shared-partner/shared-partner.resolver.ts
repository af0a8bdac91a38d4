import { connectionOf, Context, inputError, loadAll, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { partnershipConditions } from '../partnership/partnership.args.js';
import { Partnership } from '../partnership/partnership.js';
import { loadPlaces } from '../place/load-place.js';
import { loadTouched } from '../place/load-touched.js';
import { Place } from '../place/place.js';
import { extentOf } from './extent.js';
import { nestedPlaces } from './nested.js';
import { checkedPlaces, SharedPartnersArgs } from './shared-partner.args.js';
import { sharedPage } from './shared-partner.page.js';
import { SharedPartner } from './shared-partner.js';
import { sharedAmong, type Counted } from './shared.js';

export const SharedPartnerConnection = connectionOf(SharedPartner, { dutch: 'gedeelde partners' });

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
    const touched = await Promise.all(places.map((place) => loadTouched(context, place)));
    const counted = await partnershipsIn(context, [...new Set(touched.flat())], conditions);
    return sharedPage(context, sharedAmong(counted, new Map(places.map((place, index) => [place, touched[index]!])), minimum), args);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation (organisatie).' })
  organisation(@Root() { organisationId }: SharedPartner): Organisation {
    return { id: organisationId };
  }

  @FieldResolver(() => [Partnership], { description: 'Its partnerships that count for the places (samenwerkingen).' })
  partnerships(@Root() { partnershipIds }: SharedPartner, @Ctx() context: Context): Promise<Partnership[]> {
    return loadAll(context, Partnership, partnershipIds);
  }

  @FieldResolver(() => [Place], { description: 'The given places that share it, in the order given (plekken).' })
  places(@Root() { placeIds }: SharedPartner, @Ctx() context: Context): Promise<Place[]> {
    return loadPlaces(context, placeIds);
  }
}

async function refuseNested(context: Context, places: readonly Place[]): Promise<void> {
  const nested = nestedPlaces(await Promise.all(places.map((place) => extentOf(context, place))));
  if (nested) throw inputError({ argument: 'between', expected: `places of which none lies in another (${nested[0]} lies in ${nested[1]})` });
}

function partnershipsIn(context: Context, places: readonly string[], conditions: object): Promise<Counted[]> {
  return context.em
    .createQueryBuilder(Partnership)
    .select(['id', 'organisationId', 'placeId', 'domain'])
    .where({ $and: [{ placeId: { $in: [...places] } }, conditions] })
    .execute();
}
