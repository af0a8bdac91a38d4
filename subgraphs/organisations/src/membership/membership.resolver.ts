import { Context, connectionOf, listPageOf, loadAll, loadMany, loadOne, PageArgs, BY_ID, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { PersonStatus } from '../person/person-status.js';
import { Person } from '../person/person.js';
import { personStatusOf, shownPerson } from '../person/shown-person.js';
import { belongsToIds } from './belongs-to.js';
import { gpCounts } from './gp-counts.js';
import { Membership } from './membership.js';

export const MembershipConnection = connectionOf(Membership, { dutch: 'lidmaatschappen' });

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that belongs; null where a GP does in person (lid).' })
  member(@Root() { memberId }: Membership, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, memberId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The GP who belongs in person, for those who may see people (huisarts).' })
  person(@Root() { personId }: Membership, @Ctx() context: Context): Promise<Person | null> {
    return shownPerson(context, personId);
  }

  @FieldResolver(() => PersonStatus, { nullable: true, description: 'Whether the GP is shown; null where an organisation belongs (zichtbaarheid van de huisarts).' })
  async personStatus(@Root() { personId }: Membership, @Ctx() context: Context): Promise<PersonStatus | null> {
    return personId === null ? null : personStatusOf(context, personId);
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

  @FieldResolver(() => [Organisation], {
    description: 'All to which it belongs on the date, at whatever depth: as a member, through whoever represents it there, and whatever these belong to; the nearest first (hoort bij).',
  })
  async belongsTo(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Organisation[]> {
    return loadAll(context, Organisation, await belongsToIds(context, id));
  }

  @FieldResolver(() => MembershipConnection, { description: 'Who belongs to it on the date (leden).' })
  members(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Membership>> {
    return listPageOf(context, Membership, { by: 'organisationId', of: id, where: { status: 'ACTIVE' }, order: BY_ID, page });
  }

  @FieldResolver(() => Int, {
    description: 'How many GPs belong to it in person on the date, themselves or through its members and whoever these represent, each once; 0 where none is recorded (aantal huisartsen).',
  })
  async gpCount(
    @Root() { id }: Organisation,
    @Ctx() context: Context,
    @Arg('practiceOwning', () => Boolean, { nullable: true, description: 'Only those who own a practice, or only those who do not; all unless given (praktijkhouder).' })
    practiceOwning?: boolean,
  ): Promise<number> {
    const { all, owning, notOwning } = await gpCounts(context, id);
    if (practiceOwning == null) return all;
    return practiceOwning ? owning : notOwning;
  }
}

@Resolver(() => Person)
export class PersonMembershipsResolver {
  @FieldResolver(() => [Membership], { description: 'To what this GP belongs in person on the date (lidmaatschappen).' })
  memberships(@Root() { id }: Person, @Ctx() context: Context): Promise<Membership[]> {
    return loadMany(context, Membership, { by: 'personId', of: id, where: { status: 'ACTIVE' } });
  }
}
