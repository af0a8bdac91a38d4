import { Context, idArgument, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Post } from '../external/post.js';
import { Theme } from '../external/theme.js';
import { loadPlace } from '../place/load-place.js';
import { loadTouched } from '../place/load-touched.js';
import { pageAmong } from '../place/page-among.js';
import { Place } from '../place/place.js';
import { viaConnectionOf, withVia, type ViaPage } from '../place/via-connection.js';
import { BY_DOMAIN, partnershipConditions, PartnershipsArgs } from './partnership.args.js';
import { Partnership } from './partnership.js';

const PartnershipConnection = viaConnectionOf(Partnership, { dutch: 'samenwerking' });

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => Partnership, { nullable: true, description: 'One partnership, whatever its status (samenwerking).' })
  partnership(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `partnership:example` (identificatie).' }) id: string): Promise<Partnership | null> {
    return loadOne(context, Partnership, idArgument('id', id, ['partnership']));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that works there (organisatie).' })
  organisation(@Root() { organisationId }: Partnership): Organisation {
    return { id: organisationId };
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where: an area, or the working area of a wijkgroep (plek).' })
  place(@Root() { placeId }: Partnership, @Ctx() context: Context): Promise<Place | null> {
    return loadPlace(context, placeId);
  }

  @FieldResolver(() => [Theme], { nullable: 'items', description: 'What it is about; empty if that is not narrowed down (thema’s).' })
  themes(@Root() { themeIds }: Partnership): Theme[] {
    return themeIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'Whom to call about it; null if that is not known (contactfunctie).' })
  contactPost(@Root() { contactPostId }: Partnership): Post | null {
    return contactPostId ? { id: contactPostId } : null;
  }
}

@Resolver(() => Place)
export class PlacePartnershipsResolver {
  @FieldResolver(() => PartnershipConnection, {
    nullable: true,
    description:
      'The partnerships that count for it on the date, by domain: those with it, with a place in it, with what it lies in, or with a wijkgroep whose working area touches it (samenwerkingen).',
  })
  async partnerships(@Root() { id }: Place, @Ctx() context: Context, @Args(() => PartnershipsArgs) args: PartnershipsArgs): Promise<ViaPage<Partnership>> {
    const where = partnershipConditions(args);
    return withVia(await pageAmong(context, Partnership, { list: 'of a place', of: id, by: 'placeId', values: loadTouched, where, order: BY_DOMAIN, page: args }), id);
  }
}
