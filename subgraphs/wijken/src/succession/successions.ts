import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

type Direction = 'successors' | 'predecessors';

/**
 * Ids of what an area became, or of what it was before, by the date of the request: followed to the end, so that the areas between are
 * left out. All that a request asks in one direction takes one statement.
 */
export function lineOf(context: Context, direction: Direction, area: string): Promise<string[]> {
  return loaderOf(context, `${direction} of areas`, async (areas: readonly string[]) => {
    const { em } = context;
    const schema = em.config.get('schema');
    const [from, to] = direction === 'successors' ? ['predecessor', 'successor'] : ['successor', 'predecessor'];
    const rows = await em.execute<{ origin: string; area: string }[]>(
      `with recursive happened as (
         select ${from} as "from", ${to} as "to" from "${schema}".area_succession where happened_on <= "${schema}".valid_on()
       ), line as (
         select origin, origin as area from unnest(?::text[]) as asked (origin)
         union select line.origin, happened."to" from line join happened on happened."from" = line.area
       )
       select origin, area from line where area <> origin and not exists (select from happened where "from" = line.area) order by area`,
      [`{${areas.map((id) => JSON.stringify(id)).join()}}`],
    );
    const found = Map.groupBy(rows, ({ origin }) => origin);
    return areas.map((id) => (found.get(id) ?? []).map((row) => row.area));
  }).load(area);
}
