import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

/** Longer chains than this are not followed: a mandate that is passed on twenty times binds nobody. */
const LONGEST_CHAIN = 20;

/** Ids of a mandate and of those above it, up to the one that a decision gave; for many mandates in one statement. */
export function chainIds(context: Context, mandate: string): Promise<string[]> {
  return loaderOf(context, 'mandate chains', async (ids: readonly string[]) => {
    const rows = await context.em.execute<{ start: string; id: string }[]>(
      `with recursive chain as (
         select id as start, id, parent, 1 as step from organisations.mandate where id in (${ids.map(() => '?').join(', ')})
         union all
         select chain.start, above.id, above.parent, chain.step + 1 from chain
         join organisations.mandate above on above.id = chain.parent where chain.step < ${LONGEST_CHAIN}
       ) cycle id set is_cycle using path
       select start, id from chain where not is_cycle order by start, step`,
      [...ids],
    );
    const groups = Map.groupBy(rows, ({ start }) => start);
    return ids.map((id) => (groups.get(id) ?? []).map((row) => row.id));
  }).load(mandate);
}
