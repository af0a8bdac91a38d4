import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

/**
 * Ids of all organisations to which an organisation belongs on the date: as a member, through whoever represents it there, and whatever
 * these belong to in turn; the nearest first. Of many in one statement; a circle ends where it closes.
 */
export function belongsToIds(context: Context, organisation: string): Promise<string[]> {
  return loaderOf(context, 'what organisations belong to', async (ids: readonly string[]) => {
    const rows = await context.em.execute<{ start: string; id: string }[]>(
      `with recursive held as (
         select unnest(represents || coalesce(member, member_person)) as part, organisation from organisations.membership
         where status = 'ACTIVE' and certainty = 'ESTABLISHED'
       ), line (start, id, step) as (
         select part, organisation, 1 from held where part in (${ids.map(() => '?').join(', ')})
         union all
         select line.start, held.organisation, line.step + 1 from line join held on held.part = line.id
       ) cycle start, id set is_cycle using path
       select start, id from line where not is_cycle and id <> start group by start, id order by start, min(step), id`,
      [...ids],
    );
    const groups = Map.groupBy(rows, ({ start }) => start);
    return ids.map((id) => (groups.get(id) ?? []).map((row) => row.id));
  }).load(organisation);
}
