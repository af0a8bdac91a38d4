import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { maySeePerson } from '../person/may-see-person.js';
import { PersonStatus } from '../person/person-status.js';
import { Person } from '../person/person.js';
import { Post } from '../post/post.js';
import { Appointment } from './appointment.js';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post (functie).' })
  post(@Root() { postId }: Appointment, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who it is, for those who may see it (persoon).' })
  async person(@Root() { personId }: Appointment, @Ctx() context: Context): Promise<Person | null> {
    return maySeePerson(context.caller) ? loadOne(context, Person, personId) : null;
  }

  @FieldResolver(() => PersonStatus, { description: 'Whether the person is shown (zichtbaarheid van de persoon).' })
  async personStatus(@Root() { personId }: Appointment, @Ctx() context: Context): Promise<PersonStatus> {
    if (!maySeePerson(context.caller)) return PersonStatus.WITHHELD;
    // Erased at somebody's own request: the appointment stays, the person is gone.
    return (await loadOne(context, Person, personId)) ? PersonStatus.VISIBLE : PersonStatus.UNKNOWN;
  }
}
