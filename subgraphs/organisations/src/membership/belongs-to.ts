import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

/**
 * Ids of all organisations to which an organisation belongs on the date: as a member, through whoever represents it there, and whatever
 * these belong to in turn; the nearest first. Of many in one statement; a circle ends where it closes.
 */
export function belongsToIds(context: Context, organisation: string): Promise<string[]> {
  return loaderOf(context, 'what organisations belong to', async (ids: readonly string[]) => {
    const rows = await context.em.execute<{ start: string; id: string }[]>(
      // With an offset what is above is looked up for each; joined as a whole, the planner reads the memberships of all regions.
      `with recursive line (start, id, step) as (
         select asked, asked, 0 from unnest(array[${ids.map(() => '?').join(', ')}]::text[]) asked
         union all
         select line.start, above.organisation, line.step + 1 from line cross join lateral (
           select organisation from organisations.membership
           where (member = line.id or member_person = line.id or represents @> array[line.id]) and status = 'ACTIVE' and certainty = 'ESTABLISHED' offset 0
         ) above
       ) cycle start, id set is_cycle using path
       select start, id from line where not is_cycle and id <> start group by start, id order by start, min(step), id`,
      [...ids],
    );
    const groups = Map.groupBy(rows, ({ start }) => start);
    return ids.map((id) => (groups.get(id) ?? []).map((row) => row.id));
  }).load(organisation);
}
