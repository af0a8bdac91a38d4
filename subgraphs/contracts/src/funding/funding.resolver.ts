import { Context, listPageOf, loadMany, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import { Contract } from '../contract/contract.js';
import { Module } from '../module/module.js';
import { BY_YEAR, fundingConditions, FundingListArgs } from './funding.args.js';
import { loadFundingByYear } from './funding-by-year.js';
import { FundingConnection } from './funding.connection.js';
import { Funding } from './funding.js';
import { FundingYear } from './funding-year.js';

const ORDER = { year: 'asc', id: 'asc' } as const;

@Resolver(() => Funding)
export class FundingResolver {
  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that brings it (contract).' })
  contract(@Root() { contractId }: Funding, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }

  @FieldResolver(() => Module, { nullable: true, description: 'The module that it is for, if it is for one (module).' })
  module(@Root() { moduleId }: Funding, @Ctx() context: Context): Promise<Module | null> {
    return loadOne(context, Module, moduleId);
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it is for, if it is for one (contractafspraak).' })
  agreement(@Root() { agreementId }: Funding, @Ctx() context: Context): Promise<Agreement | null> {
    return loadOne(context, Agreement, agreementId);
  }
}

@Resolver(() => Contract)
export class ContractFundingResolver {
  @FieldResolver(() => FundingConnection, { nullable: true, description: 'What it is funded with, of all years and for all its parts, as far as the caller may see it; by year (financiering).' })
  funding(@Root() { id }: Contract, @Ctx() context: Context, @Args(() => FundingListArgs) args: FundingListArgs): Promise<Page<Funding>> {
    return listPageOf(context, Funding, { by: 'contractId', of: id, where: fundingConditions(args), order: BY_YEAR, page: args });
  }

  @FieldResolver(() => [FundingYear], { nullable: true, description: 'Structural against project funding per year, as far as the caller may see it (financiering per jaar).' })
  fundingByYear(@Root() { id }: Contract, @Ctx() context: Context): Promise<FundingYear[]> {
    return loadFundingByYear(context, id);
  }
}

@Resolver(() => Module)
export class ModuleFundingResolver {
  @FieldResolver(() => [Funding], { nullable: true, description: 'What it is funded with, of all years, as far as the caller may see it (financiering).' })
  funding(@Root() { id }: Module, @Ctx() context: Context): Promise<Funding[]> {
    return loadMany(context, Funding, { by: 'moduleId', of: id, orderBy: ORDER });
  }
}

@Resolver(() => Agreement)
export class AgreementFundingResolver {
  @FieldResolver(() => [Funding], { nullable: true, description: 'What it is funded with, of all years, as far as the caller may see it (financiering).' })
  funding(@Root() { id }: Agreement, @Ctx() context: Context): Promise<Funding[]> {
    return loadMany(context, Funding, { by: 'agreementId', of: id, orderBy: ORDER });
  }
}
