import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ContactPoint, contactPointsOf } from '../post/contact-point.js';
import { Person } from './person.js';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [ContactPoint], { description: 'Direct contact points (rechtstreekse contactgegevens).' })
  contactPoints(@Root() person: Person): ContactPoint[] {
    return contactPointsOf(person);
  }
}
