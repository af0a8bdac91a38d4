import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { FundingYear } from './funding-year.js';

type Row = { [K in keyof FundingYear]: FundingYear[K] } & { contract: string };

/** What contracts are funded with per year, for all contracts of a list in one statement. The database adds up, exactly. */
export function loadFundingByYear(context: Context, contractId: string): Promise<FundingYear[]> {
  return loaderOf(context, loadFundingByYear, async (contracts: readonly string[]) => {
    const rows = await context.em.execute<Row[]>(
      `select contract, year, sum(amount_euros) filter (where established and kind = 'STRUCTURAL')::text as "structuralEuros",
         sum(amount_euros) filter (where established and kind = 'PROJECT')::text as "projectEuros",
         sum(amount_euros) filter (where established)::text as "totalEuros", sum(amount_euros) filter (where not established)::text as "proposedEuros",
         case when bool_and(ceiling_euros is not null or not established) then sum(ceiling_euros) filter (where established)::text end as "ceilingEuros",
         count(*) filter (where amount_euros is null)::integer as "withoutAmount"
       from contracts.funding, lateral (select certainty = 'ESTABLISHED' as established) as how where contract in (${contracts.map(() => '?').join(', ')}) group by contract, year order by year`,
      [...contracts],
    );
    const byContract = Map.groupBy(rows, ({ contract }) => contract);
    return contracts.map((id) => (byContract.get(id) ?? []).map(({ contract: _, ...year }) => Object.assign(new FundingYear(), year)));
  }).load(contractId);
}
