import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

/** Ids of all organisations that an organisation came from by the date, step by step, the nearest first; of many in one statement. */
export function predecessorIds(context: Context, organisation: string): Promise<string[]> {
  return loaderOf(context, 'lines of predecessors', async (ids: readonly string[]) => {
    const rows = await context.em.execute<{ start: string; id: string }[]>(
      `with recursive past as (
         select predecessor, successor from organisations.succession where status <> 'FUTURE' and certainty = 'ESTABLISHED'
       ), line (start, id, step) as (
         select successor, predecessor, 1 from past where successor in (${ids.map(() => '?').join(', ')})
         union all
         select line.start, past.predecessor, line.step + 1 from line join past on past.successor = line.id
       ) cycle start, id set is_cycle using path
       select start, id from line where not is_cycle and id <> start group by start, id order by start, min(step), id`,
      [...ids],
    );
    const groups = Map.groupBy(rows, ({ start }) => start);
    return ids.map((id) => (groups.get(id) ?? []).map((row) => row.id));
  }).load(organisation);
}
