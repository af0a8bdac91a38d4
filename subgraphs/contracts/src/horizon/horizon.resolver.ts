import { Context, listPageOf, loadOne, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ContractListArgs, contractOrder } from '../contract/contract.args.js';
import { ContractConnection } from '../contract/contract.connection.js';
import { Contract } from '../contract/contract.js';
import { Regioplan } from '../external/regioplan.js';
import { compareHorizons } from './compare-horizons.js';
import { Plan } from './plan.js';
import { PlanHorizon } from './plan-horizon.js';

@Resolver(() => Contract)
export class ContractHorizonResolver {
  @FieldResolver(() => Regioplan, { nullable: true, description: 'The regioplan that it carries out; null if it carries out none, or that is not known (regioplan).' })
  regioplan(@Root() { regioplanId }: Contract): Regioplan | null {
    return regioplanId ? { id: regioplanId } : null;
  }

  @FieldResolver(() => PlanHorizon, { nullable: true, description: 'Whether it ends before or after the regioplan that it carries out; null if that is not known (horizon van contract en plan).' })
  async planHorizon(@Root() { regioplanId, termTo }: Contract, @Ctx() context: Context): Promise<PlanHorizon | null> {
    const plan = await loadOne(context, Plan, regioplanId);
    return plan && Object.assign(new PlanHorizon(), { contractTo: termTo, planTo: plan.termTo, ...compareHorizons(termTo, plan.termTo) });
  }
}

@Resolver(() => Regioplan)
export class RegioplanContractsResolver {
  @FieldResolver(() => ContractConnection, { nullable: true, description: 'Contracts that carry it out; those that run on the date unless a status is given (contracten).' })
  contracts(@Root() { id }: Regioplan, @Ctx() context: Context, @Args(() => ContractListArgs) args: ContractListArgs): Promise<Page<Contract>> {
    return listPageOf(context, Contract, { by: 'regioplanId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: contractOrder(args), page: args });
  }
}
