import { Context, inputError, listPageOf, loadMany, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ContractListArgs, contractOrder } from '../contract/contract.args.js';
import { ContractConnection } from '../contract/contract.connection.js';
import { Contract } from '../contract/contract.js';
import { Region } from '../external/region.js';

const MOST_DAYS = 3660;
const DAY = 86_400_000;
const LAST_DAY = Date.parse('9999-12-31');

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => ContractConnection, { nullable: true, description: 'Contracts on its GP care; those that run on the date unless a status is given (contracten).' })
  contracts(@Root() { id }: Region, @Ctx() context: Context, @Args(() => ContractListArgs) args: ContractListArgs): Promise<Page<Contract>> {
    return listPageOf(context, Contract, { by: 'regionId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: contractOrder(args), page: args });
  }

  @FieldResolver(() => [Contract], { nullable: true, description: 'Contracts that run on the date and end soon, the first to end first (aflopende contracten).' })
  expiringContracts(
    @Root() { id }: Region,
    @Ctx() context: Context,
    @Arg('withinDays', () => Int, { defaultValue: 180, description: `Within how many days, from 0 to ${MOST_DAYS} (binnen hoeveel dagen).` }) withinDays: number,
  ): Promise<Contract[]> {
    if (withinDays < 0 || withinDays > MOST_DAYS) throw inputError({ argument: 'withinDays', expected: `a number of days from 0 to ${MOST_DAYS}`, found: withinDays });
    const until = new Date(Math.min(Date.parse(context.moments.validOn) + withinDays * DAY, LAST_DAY)).toISOString().slice(0, 10);
    return loadMany(context, Contract, { by: 'regionId', of: id, where: { status: TermStatus.ACTIVE, termTo: { $lte: until } }, orderBy: { termTo: 'asc', id: 'asc' } });
  }
}
