import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

/** With an offset it is looked up for each of those asked about; joined as a whole, the planner reads those of all regions. */
const each = (what: string, condition: string): string => `cross join lateral (select * from organisations.${what} where ${condition} offset 0)`;

/** The regions of all mandates that an organisation, post, body or person ever held, by id; of all that a request asks about in one statement. */
export function loadRegionsOf(context: Context, actor: string): Promise<string[]> {
  return loaderOf(context, 'regions of actors', async (actors: readonly string[]) => {
    const rows = await context.em.execute<{ actor: string; region: string }[]>(
      `with asked (actor) as (
         select unnest(array[${actors.map(() => '?').join(', ')}]::text[])
       ), held (actor, holder) as (
         select actor, actor from asked
         union
         select actor, holder.id from asked ${each('holder_period', 'organisation = actor')} holder
         union
         select actor, appointment.post from asked ${each('appointment_period', 'person = actor')} appointment
       ), given (actor, regions) as (
         select actor, regions from held ${each('mandate_period', 'holder_post = holder')} mandate
         union all
         select actor, regions from held ${each('mandate_period', 'holder_body = holder')} mandate
       )
       select distinct actor, region from given cross join lateral unnest(regions) as region order by region`,
      [...actors],
    );
    const found = Map.groupBy(rows, (row) => row.actor);
    return actors.map((each) => (found.get(each) ?? []).map(({ region }) => region));
  }).load(actor);
}
