import { Context, listPageOf, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ContractListArgs, contractOrder } from '../contract/contract.args.js';
import { ContractConnection } from '../contract/contract.connection.js';
import { Contract } from '../contract/contract.js';
import { Region } from '../external/region.js';

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => ContractConnection, { nullable: true, description: 'Contracts on its GP care; those that run on the date unless a status is given (contracten).' })
  contracts(@Root() { id }: Region, @Ctx() context: Context, @Args(() => ContractListArgs) args: ContractListArgs): Promise<Page<Contract>> {
    return listPageOf(context, Contract, { by: 'regionId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: contractOrder(args), page: args });
  }
}
