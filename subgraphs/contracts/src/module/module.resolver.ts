import { Context, idArgument, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { partsOf } from '../contract/parts-of.js';
import { Module } from './module.js';

@Resolver(() => Module)
export class ModuleResolver {
  @Query(() => Module, { nullable: true, description: 'One module of a contract, whatever its status (module).' })
  module(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `module:example` (identificatie).' }) id: string): Promise<Module | null> {
    return loadOne(context, Module, idArgument('id', id, ['module']));
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that it is part of (contract).' })
  contract(@Root() { contractId }: Module, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }
}

@Resolver(() => Contract)
export class ContractModulesResolver {
  @FieldResolver(() => [Module], { description: 'Its modules on the date; if it does not run on the date, all that it has at some time (modules).' })
  modules(@Root() contract: Contract, @Ctx() context: Context): Promise<Module[]> {
    return loadMany(context, Module, { by: 'contractId', of: contract.id, where: partsOf(contract), orderBy: { kind: 'asc', id: 'asc' } });
  }
}
