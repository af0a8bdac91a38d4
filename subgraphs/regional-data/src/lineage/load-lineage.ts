import { type Context, loaderOf } from '@regiograaf/subgraph-kit';
import { lineageOf, type Lineage, type Succession } from './lineage.js';

interface Row extends Succession {
  began: string | null;
}

/** What became of some areas, of what these became, and so on, in both directions; for all that a request asks at once in one statement. */
export async function loadLineage(context: Context, areas: readonly string[]): Promise<Lineage> {
  const loader = loaderOf(context, loadLineage, async (keys: readonly string[]) => {
    const rows = await related(context, keys);
    return keys.map(() => rows);
  });
  const found = new Set(await Promise.all(areas.map((area) => loader.load(area))));
  const rows = [...new Map([...found].flat().map((row) => [`${row.predecessor} ${row.successor}`, row])).values()];
  return lineageOf(rows, new Map(rows.flatMap(({ successor, began }) => (began === null ? [] : [[successor, began]]))));
}

function related({ em }: Context, areas: readonly string[]): Promise<Row[]> {
  const table = (name: string): string => `"${em.config.get('schema')}"."${name}"`;
  return em.execute<Row[]>(
    `with recursive kin (id) as (
       select unnest(?::text[])
       union
       select step.id from kin cross join lateral (
         select successor as id from ${table('area_succession')} where predecessor = kin.id
         union all select predecessor from ${table('area_succession')} where successor = kin.id
       ) step
     )
     select link.predecessor, link.successor, to_char(link.happened_on, 'YYYY-MM-DD') as "on",
       (select to_char(area.term_from, 'YYYY-MM-DD') from ${table('area')} area where area.id = link.successor) as began
     from kin join ${table('area_succession')} link on link.predecessor = kin.id`,
    [`{${areas.map((id) => JSON.stringify(id)).join()}}`],
  );
}
