import { loadOne, type Context } from '@regiograaf/subgraph-kit';
import { maySeePerson } from './may-see-person.js';
import { PersonStatus } from './person-status.js';
import { Person } from './person.js';

/** Who it is, for those who may see people; null where nobody is, or was erased. */
export async function shownPerson(context: Context, id: string | null): Promise<Person | null> {
  return maySeePerson(context.caller) ? loadOne(context, Person, id) : null;
}

/** Whether somebody is shown. Erased at their own request, they are gone, and what names them stays. */
export async function personStatusOf(context: Context, id: string): Promise<PersonStatus> {
  if (!maySeePerson(context.caller)) return PersonStatus.WITHHELD;
  return (await loadOne(context, Person, id)) ? PersonStatus.VISIBLE : PersonStatus.UNKNOWN;
}
