import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

/** The regions of all mandates that an organisation, post, body or person ever held, by id; of all that a request asks about in one statement. */
export function loadRegionsOf(context: Context, actor: string): Promise<string[]> {
  return loaderOf(context, 'regions of actors', async (actors: readonly string[]) => {
    const rows = await context.em.execute<{ actor: string; region: string }[]>(
      `with asked (actor) as (
         select unnest(array[${actors.map(() => '?').join(', ')}]::text[])
       ), held (actor, holder) as (
         select actor, actor from asked
         union
         select actor, holder.id from asked join organisations.holder_period holder on holder.organisation = actor
         union
         select actor, appointment.post from asked join organisations.appointment_period appointment on appointment.person = actor
       ), given (actor, regions) as (
         select actor, regions from held join organisations.mandate_period on holder_post = holder
         union all
         select actor, regions from held join organisations.mandate_period on holder_body = holder
       )
       select distinct actor, region from given cross join lateral unnest(regions) as region order by region`,
      [...actors],
    );
    const found = Map.groupBy(rows, (row) => row.actor);
    return actors.map((each) => (found.get(each) ?? []).map(({ region }) => region));
  }).load(actor);
}
