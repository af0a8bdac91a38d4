import { loaderOf, type Context } from '@regiograaf/subgraph-kit';

export interface GpCounts {
  all: number;
  owning: number;
  notOwning: number;
}

const NONE: GpCounts = { all: 0, owning: 0, notOwning: 0 };

/** With an offset it is looked up for each that is reached; joined as a whole, the planner reads the memberships of all regions at every step. */
const HELD = `select * from organisations.membership where organisation = reached.id and status = 'ACTIVE' and certainty = 'ESTABLISHED' offset 0`;

/** How many GPs belong to an organisation in person on the date, at whatever depth; of many in one statement. A circle ends where it closes. */
export function gpCounts(context: Context, organisation: string): Promise<GpCounts> {
  return loaderOf(context, 'GPs of organisations', async (ids: readonly string[]) => {
    const rows = await context.em.execute<(GpCounts & { start: string })[]>(
      `with recursive reached (start, id) as (
         select each, each from unnest(array[${ids.map(() => '?').join(', ')}]::text[]) each
         union
         select reached.start, below.id from reached cross join lateral (${HELD}) held
         cross join lateral unnest(held.member || held.represents) below (id) where below.id is not null
       )
       select start, count(distinct member_person)::integer as "all",
         count(distinct member_person) filter (where practice_owning)::integer as "owning",
         count(distinct member_person) filter (where not practice_owning)::integer as "notOwning"
       from reached cross join lateral (${HELD}) held where member_person is not null group by start`,
      [...ids],
    );
    const found = new Map(rows.map(({ start, ...counts }) => [start, counts]));
    return ids.map((id) => found.get(id) ?? NONE);
  }).load(organisation);
}
