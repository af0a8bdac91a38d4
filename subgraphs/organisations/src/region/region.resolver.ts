import { Context, listPageOf, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Region } from '../external/region.js';
import { organisationConditions, OrganisationListArgs, organisationOrder } from '../organisation/organisation.args.js';
import { Organisation } from '../organisation/organisation.js';
import { OrganisationConnection } from '../organisation/organisation.connection.js';

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => OrganisationConnection, { nullable: true, description: 'Organisations that work in it on the date (organisaties).' })
  organisations(@Root() { id }: Region, @Ctx() context: Context, @Args(() => OrganisationListArgs) args: OrganisationListArgs): Promise<Page<Organisation>> {
    return listPageOf(context, Organisation, {
      by: { pairs: 'organisation_region' },
      of: id,
      where: organisationConditions(args.filter),
      order: organisationOrder(args),
      page: args,
    });
  }
}
