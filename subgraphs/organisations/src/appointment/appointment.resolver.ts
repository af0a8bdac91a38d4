import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PersonStatus } from '../person/person-status.js';
import { Person } from '../person/person.js';
import { personStatusOf, shownPerson } from '../person/shown-person.js';
import { Post } from '../post/post.js';
import { Appointment } from './appointment.js';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post (functie).' })
  post(@Root() { postId }: Appointment, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who it is, for those who may see it (persoon).' })
  person(@Root() { personId }: Appointment, @Ctx() context: Context): Promise<Person | null> {
    return shownPerson(context, personId);
  }

  @FieldResolver(() => PersonStatus, { description: 'Whether the person is shown (zichtbaarheid van de persoon).' })
  personStatus(@Root() { personId }: Appointment, @Ctx() context: Context): Promise<PersonStatus> {
    return personStatusOf(context, personId);
  }
}
