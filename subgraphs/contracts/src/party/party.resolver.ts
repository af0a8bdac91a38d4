import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { Organisation } from '../external/organisation.js';
import { Post } from '../external/post.js';
import { ContractParty } from './party.js';

@Resolver(() => ContractParty)
export class ContractPartyResolver {
  @FieldResolver(() => Contract, { nullable: true, description: 'To what it is party (contract).' })
  contract(@Root() { contractId }: ContractParty, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Which organisation it is (organisatie).' })
  organisation(@Root() { organisationId }: ContractParty): Organisation {
    return { id: organisationId };
  }

  @FieldResolver(() => Post, { nullable: true, description: 'Whose holder signed for it; null if nobody did, or that is not known (ondertekenaar).' })
  signedBy(@Root() { signedById }: ContractParty): Post | null {
    return signedById ? { id: signedById } : null;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The network for which it signs, as what has no legal personality signs no contract; null if it signs for itself (namens).',
  })
  onBehalfOf(@Root() { onBehalfOfId }: ContractParty): Organisation | null {
    return onBehalfOfId ? { id: onBehalfOfId } : null;
  }
}
