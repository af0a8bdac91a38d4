import { Context, idArgument, listPage, loadMany, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Region } from '../external/region.js';
import { Theme } from '../external/theme.js';
import { ContractParty } from '../party/party.js';
import { ContractSegment } from '../segment/segment.js';
import { contractOrder, ContractsArgs } from './contract.args.js';
import { contractConditions } from './contract.conditions.js';
import { ContractConnection } from './contract.connection.js';
import { Contract } from './contract.js';
import { isMultiYear } from './is-multi-year.js';
import { partsOf } from './parts-of.js';

@Resolver(() => Contract)
export class ContractResolver {
  @Query(() => Contract, { nullable: true, description: 'One contract, whatever its status (contract).' })
  contract(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `contract:example` (identificatie).' }) id: string): Promise<Contract | null> {
    return loadOne(context, Contract, idArgument('id', id, ['contract']));
  }

  @Query(() => ContractConnection, { nullable: true, description: 'Contracts; those that run on the date unless the filter asks otherwise (contracten).' })
  contracts(@Ctx() context: Context, @Args(() => ContractsArgs) args: ContractsArgs): Promise<Page<Contract>> {
    return listPage(context, Contract, { where: contractConditions(context, args), order: contractOrder(args), page: args });
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it lasts for more than a year; null if that is not known (meerjarig).' })
  multiYear(@Root() contract: Contract): boolean | null {
    return isMultiYear(contract);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region whose care it is about (regio).' })
  region(@Root() { regionId }: Contract): Region {
    return { id: regionId };
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'The theme on which its parties must be mandated to sign it; null if that is not known (thema).' })
  theme(@Root() { themeId }: Contract): Theme | null {
    return themeId ? { id: themeId } : null;
  }

  @FieldResolver(() => [ContractParty], {
    description: 'Who is party to it on the date; if it does not run on the date, all who are party to it at some time (contractpartijen).',
  })
  parties(@Root() contract: Contract, @Ctx() context: Context): Promise<ContractParty[]> {
    return loadMany(context, ContractParty, { by: 'contractId', of: contract.id, where: partsOf(contract) });
  }

  @FieldResolver(() => [ContractSegment], {
    description: 'The segments that it is about on the date; if it does not run on the date, all that it is about at some time (segmenten).',
  })
  segments(@Root() contract: Contract, @Ctx() context: Context): Promise<ContractSegment[]> {
    return loadMany(context, ContractSegment, { by: 'contractId', of: contract.id, where: partsOf(contract), orderBy: { segment: 'asc', id: 'asc' } });
  }
}
