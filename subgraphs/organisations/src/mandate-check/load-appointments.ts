import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import type { CheckFacts } from './facts.js';
import type { Periods } from './periods.js';
import { runsOn } from './runs-on.js';

/** The posts that somebody holds on a day; of all people of a request in one statement. */
export async function loadAppointmentsOf(context: Context, person: string, day: string): Promise<CheckFacts['appointments']> {
  const periods = await loaderOf(context, 'appointments of people', async (people: readonly string[]) => {
    const rows = await context.em.execute<Periods['appointments'][number][]>(
      `select post as "postId", person as "personId", acting, holds_from::text as "holdsFrom", holds_to::text as "holdsTo"
       from organisations.appointment_period where person in (${people.map(() => '?').join(', ')})`,
      [...people],
    );
    return people.map((each) => rows.filter(({ personId }) => personId === each));
  }).load(person);
  return periods.filter(({ holdsFrom, holdsTo }) => runsOn({ termFrom: holdsFrom, termTo: holdsTo }, day));
}
