import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Organisation } from '../organisation/organisation.js';
import { PersonStatus } from '../person/person-status.js';
import { Person } from '../person/person.js';
import { personStatusOf, shownPerson } from '../person/shown-person.js';
import { Post } from '../post/post.js';
import { Seat } from './seat.js';

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body (orgaan).' })
  body(@Root() { bodyId }: Seat, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that sits in it, unless an organisation or a GP in person does (functie).' })
  post(@Root() { postId }: Seat, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that sits in it, itself or by its post; null where a GP does in person (organisatie).' })
  async organisation(@Root() { organisationId, postId }: Seat, @Ctx() context: Context): Promise<Organisation | null> {
    const post = await loadOne(context, Post, postId);
    return loadOne(context, Organisation, organisationId ?? post?.organisationId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The GP who sits in it in person, for those who may see people (huisarts).' })
  person(@Root() { personId }: Seat, @Ctx() context: Context): Promise<Person | null> {
    return shownPerson(context, personId);
  }

  @FieldResolver(() => PersonStatus, { nullable: true, description: 'Whether the GP is shown; null where a post or an organisation sits in it (zichtbaarheid van de huisarts).' })
  async personStatus(@Root() { personId }: Seat, @Ctx() context: Context): Promise<PersonStatus | null> {
    return personId === null ? null : personStatusOf(context, personId);
  }
}

@Resolver(() => Body)
export class BodySeatsResolver {
  @FieldResolver(() => [Seat], { description: 'Who sits in it on the date, whoever chairs it first (zetels).' })
  seats(@Root() { id }: Body, @Ctx() context: Context): Promise<Seat[]> {
    return loadMany(context, Seat, { by: 'bodyId', of: id, where: { status: 'ACTIVE' }, orderBy: { chair: 'desc', id: 'asc' } });
  }
}

@Resolver(() => Post)
export class PostSeatsResolver {
  @FieldResolver(() => [Seat], { description: 'Where it sits on the date (zetels).' })
  seats(@Root() { id }: Post, @Ctx() context: Context): Promise<Seat[]> {
    return loadMany(context, Seat, { by: 'postId', of: id, where: { status: 'ACTIVE' } });
  }
}

@Resolver(() => Organisation)
export class OrganisationSeatsResolver {
  @FieldResolver(() => [Seat], { description: 'Where it sits itself on the date; where its posts sit, they have (zetels).' })
  seats(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Seat[]> {
    return loadMany(context, Seat, { by: 'organisationId', of: id, where: { status: 'ACTIVE' } });
  }
}

@Resolver(() => Person)
export class PersonSeatsResolver {
  @FieldResolver(() => [Seat], { description: 'Where this GP sits in person on the date (zetels).' })
  seats(@Root() { id }: Person, @Ctx() context: Context): Promise<Seat[]> {
    return loadMany(context, Seat, { by: 'personId', of: id, where: { status: 'ACTIVE' } });
  }
}
