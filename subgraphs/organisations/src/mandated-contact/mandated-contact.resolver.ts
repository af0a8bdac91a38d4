import { Context, loadAll, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.js';
import { Body } from '../body/body.js';
import { chainIds } from '../mandate/chain.js';
import { Mandate } from '../mandate/mandate.js';
import { maySeePerson } from '../person/may-see-person.js';
import { PersonStatus } from '../person/person-status.js';
import { Person } from '../person/person.js';
import { ContactPoint } from '../post/contact-point.js';
import { Post } from '../post/post.js';
import { reach } from '../post/reach.js';
import { STANDING } from '../standing/standing.js';
import { MandatedContact } from './mandated-contact.js';

@Resolver(() => MandatedContact)
export class MandatedContactResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post that holds the mandate (functie).' })
  post(@Root() { answer }: MandatedContact, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, answer.mandate?.holderPostId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that holds the mandate (orgaan).' })
  body(@Root() { answer }: MandatedContact, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, answer.mandate?.holderBodyId);
  }

  @FieldResolver(() => [ContactPoint], {
    description: 'Where the post can be reached, whoever holds it; a body through the first of its posts that says so, or else of its organisation’s (functionele contactgegevens).',
  })
  contactPoints(@Root() { answer }: MandatedContact, @Ctx() context: Context): Promise<ContactPoint[]> {
    return reach(context, { postId: answer.mandate?.holderPostId, bodyId: answer.mandate?.holderBodyId });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who holds the post, for those who may see it (persoon).' })
  async person(@Root() contact: MandatedContact, @Ctx() context: Context): Promise<Person | null> {
    if (!maySeePerson(context.caller)) return null;
    return loadOne(context, Person, (await holderOf(contact, context))?.personId);
  }

  @FieldResolver(() => PersonStatus, { description: 'Whether the person is shown (zichtbaarheid van de persoon).' })
  async personStatus(@Root() contact: MandatedContact, @Ctx() context: Context): Promise<PersonStatus> {
    if (!contact.answer.mandate?.holderPostId) return PersonStatus.UNKNOWN;
    if (!(await holderOf(contact, context))) return PersonStatus.VACANT;
    if (!maySeePerson(context.caller)) return PersonStatus.WITHHELD;
    return (await this.person(contact, context)) ? PersonStatus.VISIBLE : PersonStatus.UNKNOWN;
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that answers (mandaat).' })
  mandate(@Root() { answer }: MandatedContact, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, answer.mandate?.id);
  }

  @FieldResolver(() => [Mandate], { description: 'The mandate and those above it, up to the one that a decision gave (mandaatketen).' })
  async chain(@Root() { answer }: MandatedContact, @Ctx() context: Context): Promise<Mandate[]> {
    return answer.mandate ? loadAll(context, Mandate, await chainIds(context, answer.mandate.id)) : [];
  }
}

async function holderOf({ answer }: MandatedContact, context: Context): Promise<Appointment | undefined> {
  const post = answer.mandate?.holderPostId;
  if (!post || !answer.isHeld) return undefined;
  const appointments = await loadMany(context, Appointment, { by: 'postId', of: post, where: STANDING, orderBy: { acting: 'asc', id: 'asc' } });
  return appointments.find(({ acting }) => !acting);
}
