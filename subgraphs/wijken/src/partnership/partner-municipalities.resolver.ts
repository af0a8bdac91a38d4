import { connectionOf, Context, listPageOf, loadAll, PageArgs, type Order, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Municipality } from '../municipality/municipality.js';
import { pageAmong } from '../place/page-among.js';
import { municipalitiesOf, otherMunicipalities, partnershipsElsewhere } from './partner-municipalities.js';
import { BY_DOMAIN, partnershipConditions, PartnershipsArgs } from './partnership.args.js';
import { Partnership } from './partnership.js';
import { SharingMunicipalityConnection, withPartnerships } from './sharing-municipality.connection.js';

const OrganisationPartnershipConnection = connectionOf(Partnership, { dutch: 'samenwerkingen', name: 'OrganisationPartnership' });

const BY_NAME: Order = { name: 'NAME', by: ['name'] };

@Resolver(() => Partnership)
export class PartnershipMunicipalitiesResolver {
  @FieldResolver(() => [Municipality], { description: 'The municipalities in which it is (gemeenten).' })
  async municipalities(@Root() { placeId }: Partnership, @Ctx() context: Context): Promise<Municipality[]> {
    return loadAll(context, Municipality, await municipalitiesOf(context, placeId));
  }

  @FieldResolver(() => SharingMunicipalityConnection, {
    description: 'The other municipalities in which the same organisation has partnerships on the date, by name: those that share the partner, and through what (andere gemeenten).',
  })
  async otherMunicipalities(@Root() { id }: Partnership, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<SharingMunicipalityConnection> {
    const where = { status: 'ACTIVE' };
    const found = await pageAmong(context, Municipality, { list: 'that share a partner', of: id, by: 'id', values: otherMunicipalities, where, order: BY_NAME, page });
    return withPartnerships(found, await partnershipsElsewhere(context, id));
  }
}

@Resolver(() => Organisation)
export class OrganisationPartnershipsResolver {
  @FieldResolver(() => OrganisationPartnershipConnection, { nullable: true, description: 'Its own partnerships that hold on the date, wherever they are, by domain (samenwerkingen).' })
  partnerships(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => PartnershipsArgs) args: PartnershipsArgs): Promise<Page<Partnership>> {
    return listPageOf(context, Partnership, { by: 'organisationId', of: id, where: partnershipConditions(args), order: BY_DOMAIN, page: args });
  }
}
