import { Context, idArgument, listPageOf, loadOne, TermStatus, type Order, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { Organisation } from '../external/organisation.js';
import { Region } from '../external/region.js';
import { SupportListArgs } from './support.args.js';
import { SupportServiceConnection } from './support.connections.js';
import { SupportService } from './support-service.js';

const BY_NAME: Order = { name: 'NAME', by: ['name'] };

function listOf(context: Context, by: string, { of, args }: { of: string; args: SupportListArgs }): Promise<Page<SupportService>> {
  return listPageOf(context, SupportService, { by, of, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_NAME, page: args });
}

@Resolver(() => SupportService)
export class SupportServiceResolver {
  @Query(() => SupportService, { nullable: true, description: 'One support service, whatever its status (ondersteunende dienst).' })
  supportService(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `support:example` (identificatie).' }) id: string): Promise<SupportService | null> {
    return loadOne(context, SupportService, idArgument('id', id, ['support']));
  }

  @FieldResolver(() => Region, { nullable: true, description: 'For which region (regio).' })
  region(@Root() { regionId }: SupportService): Region {
    return { id: regionId };
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who provides it (aanbieder).' })
  provider(@Root() { providerId }: SupportService): Organisation {
    return { id: providerId };
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that it belongs to; null if it belongs to none, or that is not known (contract).' })
  contract(@Root() { contractId }: SupportService, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }
}

@Resolver(() => Contract)
export class ContractSupportResolver {
  @FieldResolver(() => SupportServiceConnection, { nullable: true, description: 'Support services that belong to it, by name (ondersteunende diensten).' })
  supportServices(@Root() { id }: Contract, @Ctx() context: Context, @Args(() => SupportListArgs) args: SupportListArgs): Promise<Page<SupportService>> {
    return listOf(context, 'contractId', { of: id, args });
  }
}

@Resolver(() => Region)
export class RegionSupportResolver {
  @FieldResolver(() => SupportServiceConnection, { nullable: true, description: 'Support services for the region, by name (ondersteunende diensten).' })
  supportServices(@Root() { id }: Region, @Ctx() context: Context, @Args(() => SupportListArgs) args: SupportListArgs): Promise<Page<SupportService>> {
    return listOf(context, 'regionId', { of: id, args });
  }
}
