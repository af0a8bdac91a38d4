import { Context, connectionOf, listPageOf, loadAll, loadMany, loadOne, PageArgs, BY_ID, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { Membership } from './membership.js';

export const MembershipConnection = connectionOf(Membership, { dutch: 'lidmaatschappen' });

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'Who belongs (lid).' })
  member(@Root() { memberId }: Membership, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, memberId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'To what it belongs (organisatie).' })
  organisation(@Root() { organisationId }: Membership, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }

  @FieldResolver(() => [Organisation], { description: 'Which others the member represents there (vertegenwoordigt).' })
  represents(@Root() { representedIds }: Membership, @Ctx() context: Context): Promise<Organisation[]> {
    return loadAll(context, Organisation, representedIds);
  }
}

@Resolver(() => Organisation)
export class OrganisationMembershipsResolver {
  @FieldResolver(() => [Membership], { description: 'To what it belongs on the date (lidmaatschappen).' })
  memberships(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Membership[]> {
    return loadMany(context, Membership, { by: 'memberId', of: id, where: { status: 'ACTIVE' } });
  }

  @FieldResolver(() => MembershipConnection, { description: 'Who belongs to it on the date (leden).' })
  members(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Membership>> {
    return listPageOf(context, Membership, { by: 'organisationId', of: id, where: { status: 'ACTIVE' }, order: BY_ID, page });
  }
}
