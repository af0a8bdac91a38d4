import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { NegotiationStage } from './negotiation-stage.js';

@Resolver(() => NegotiationStage)
export class NegotiationStageResolver {
  @FieldResolver(() => Contract, { nullable: true, description: 'What came so far (contract).' })
  contract(@Root() { contractId }: NegotiationStage, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }
}

@Resolver(() => Contract)
export class ContractStagesResolver {
  @FieldResolver(() => [NegotiationStage], { description: 'When it came how far, up to the date; none if that is not known (onderhandelingsfasen).' })
  stages(@Root() { id }: Contract, @Ctx() context: Context): Promise<NegotiationStage[]> {
    return loadMany(context, NegotiationStage, { by: 'contractId', of: id, orderBy: { reachedOn: 'asc', id: 'asc' } });
  }
}
