import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { WijkUptake } from './wijk-uptake.js';

interface Row {
  module: string;
  wijk: string | null;
  practices: number;
  takingPart: number;
}

/**
 * Uptake per wijk of modules, for all modules of a list in one statement.
 *
 * @returns null where the caller may not see all uptake of the date: a count of what one may see would pass for a count of all
 */
export function loadUptakeByWijk(context: Context, moduleId: string): Promise<WijkUptake[] | null> {
  return loaderOf(context, loadUptakeByWijk, async (modules: readonly string[]) => {
    const among = modules.map(() => '?').join(', ');
    const rows = await context.em.execute<Row[]>(uptakeByWijk(among), [...modules, ...modules]);
    const byModule = Map.groupBy(rows, ({ module }) => module);
    return modules.map((id) => byModule.get(id)?.flatMap(toUptake) ?? null);
  }).load(moduleId);
}

function toUptake({ wijk, practices, takingPart }: Row): WijkUptake[] {
  return wijk === null ? [] : [Object.assign(new WijkUptake(), { wijk: { id: wijk }, practices, takingPart })];
}

// A module in sight has one row, without a wijk, if no practice's wijk is known. What the caller may see is worked out once, before the
// joins: within them, it would be for each pair of rows.
const uptakeByWijk = (among: string): string => `
  with recursive asked as materialized (
    select id, contract from contracts.module
    where id in (${among}) and id in (select id from contracts.module_right where times @> contracts.valid_on())
  ), taking as materialized (
    select module, practice from contracts.module_uptake where module in (${among}) and status = 'ACTIVE'
  ), belongs (module, id) as (
    select asked.id, network from asked join contracts.party on party.contract = asked.contract and party.side = 'PROVIDER' and party.status = 'ACTIVE',
      unnest(array_remove(array[party.organisation, party.on_behalf_of], null)) network
    union
    select belongs.module, lower.id from belongs join contracts.member on member.organisation = belongs.id and member.status = 'ACTIVE',
      unnest(member.member || member.represents) lower (id)
  ), counted as (
    select somebody.module, area.wijk, count(distinct area.practice)::integer as practices, count(distinct taking.practice)::integer as taking_part
    from (select * from belongs union select * from taking) somebody (module, practice)
    join contracts.practice_area area on area.practice = somebody.practice and area.status = 'ACTIVE'
    left join taking on taking.module = somebody.module and taking.practice = somebody.practice
    group by somebody.module, area.wijk
  )
  select asked.id as module, counted.wijk, counted.practices, counted.taking_part as "takingPart"
  from asked left join counted on counted.module = asked.id order by counted.wijk`;
