import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { MandateCheck } from '../external/mandate-check.js';
import { Organisation } from '../external/organisation.js';
import { Post } from '../external/post.js';
import { ContractParty } from './party.js';
import { signingCheck } from './signing-check.js';

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
    description: 'The network for which it signs, as what has no legal personality signs no contract; null if it signs for itself. Whom that binds: `onBehalfOf { members { nodes { member { id } } } }` (namens).',
  })
  onBehalfOf(@Root() { onBehalfOfId }: ContractParty): Organisation | null {
    return onBehalfOfId ? { id: onBehalfOfId } : null;
  }

  @FieldResolver(() => MandateCheck, {
    nullable: true,
    description:
      'Whether it was mandated to sign on the day of signing, with the proof or the rules that fail: here it shows that a party signed without a mandate; `Contract.signals` says only why it cannot be asked, and then this is null. It names no amount, as what a contract is worth is for its parties only: a ceiling is not tested. Of who signs for a network it tests their own mandate, not that of the network (mandaattoets).',
  })
  async mandateCheck(@Root() party: ContractParty, @Ctx() context: Context): Promise<MandateCheck | null> {
    const contract = await this.contract(party, context);
    return contract && signingCheck(contract, party);
  }
}
