import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { ContractSegment } from './segment.js';

@Resolver(() => ContractSegment)
export class ContractSegmentResolver {
  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that is about it (contract).' })
  contract(@Root() { contractId }: ContractSegment, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }
}
