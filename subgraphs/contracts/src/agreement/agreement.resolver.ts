import { BY_ID, Context, idArgument, listPage, listPageOf, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { partsOf } from '../contract/parts-of.js';
import { Activity } from '../external/activity.js';
import { AgreementListArgs, agreementOrder, AgreementsArgs } from './agreement.args.js';
import { agreementConditions } from './agreement.conditions.js';
import { AgreementConnection } from './agreement.connection.js';
import { Agreement } from './agreement.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: 'One agreement, whatever its status; null if it is not for the caller (contractafspraak).' })
  agreement(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `agreement:example` (identificatie).' }) id: string): Promise<Agreement | null> {
    return loadOne(context, Agreement, idArgument('id', id, ['agreement']));
  }

  @Query(() => AgreementConnection, {
    nullable: true,
    description: 'Agreements, as far as the caller may see them; those that hold on the date unless the filter asks otherwise (contractafspraken).',
  })
  agreements(@Ctx() context: Context, @Args(() => AgreementsArgs) args: AgreementsArgs): Promise<Page<Agreement>> {
    return listPage(context, Agreement, { where: agreementConditions(context, args), order: agreementOrder(args), page: args });
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that it is part of (contract).' })
  contract(@Root() { contractId }: Agreement, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity of a regioplan that it carries out (activiteit).' })
  activity(@Root() { activityId }: Agreement): Activity | null {
    return activityId ? { id: activityId } : null;
  }
}

@Resolver(() => Contract)
export class ContractAgreementsResolver {
  @FieldResolver(() => AgreementConnection, {
    nullable: true,
    description:
      'What the parties agreed, as far as the caller may see it: what holds on the date unless a status is given; if the contract does not run on the date, all of it (contractafspraken).',
  })
  agreements(@Root() contract: Contract, @Ctx() context: Context, @Args(() => AgreementListArgs) args: AgreementListArgs): Promise<Page<Agreement>> {
    const where = { ...(args.status ? { status: args.status } : partsOf(contract)), ...(args.traced == null ? {} : { traced: args.traced }) };
    return listPageOf(context, Agreement, { by: 'contractId', of: contract.id, where, order: BY_ID, page: args });
  }
}
