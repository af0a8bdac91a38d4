import { BY_ID, Context, idArgument, listPageOf, loadMany, loadOne, PageArgs, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { Organisation } from '../external/organisation.js';
import { Region } from '../external/region.js';
import { ConditionStatus } from './condition-status.js';
import { ConditionConnection } from './condition.connection.js';
import { Condition } from './condition.js';

@ArgsType()
class ConditionListArgs extends PageArgs {
  @Field(() => ConditionStatus, { nullable: true, description: 'Only those of which this became (stand van zaken).' })
  status?: ConditionStatus | null;
}

@Resolver(() => Condition)
export class ConditionResolver {
  @Query(() => Condition, { nullable: true, description: 'One condition; null if it is not for the caller (voorwaarde).' })
  condition(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `condition:example` (identificatie).' }) id: string): Promise<Condition | null> {
    return loadOne(context, Condition, idArgument('id', id, ['condition']));
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'Of which contract; null if there is none yet (contract).' })
  contract(@Root() { contractId }: Condition, @Ctx() context: Context): Promise<Contract | null> {
    return loadOne(context, Contract, contractId);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'For the GP care of which region (regio).' })
  region(@Root() { regionId }: Condition): Region | null {
    return regionId ? { id: regionId } : null;
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who asks it (gesteld door).' })
  organisation(@Root() { organisationId }: Condition): Organisation {
    return { id: organisationId };
  }
}

@Resolver(() => Contract)
export class ContractConditionsResolver {
  @FieldResolver(() => [Condition], { description: 'What is asked before it is signed, as far as the caller may see it (voorwaarden).' })
  conditions(@Root() { id }: Contract, @Ctx() context: Context): Promise<Condition[]> {
    return loadMany(context, Condition, { by: 'contractId', of: id });
  }
}

@Resolver(() => Region)
export class RegionConditionsResolver {
  @FieldResolver(() => ConditionConnection, {
    nullable: true,
    description: 'What is asked before contracts on its GP care are signed, whether there is one yet or not, as far as the caller may see it (voorwaarden).',
  })
  contractConditions(@Root() { id }: Region, @Ctx() context: Context, @Args(() => ConditionListArgs) { status, ...page }: ConditionListArgs): Promise<Page<Condition>> {
    const where = status ? { progress: status } : {};
    return listPageOf(context, Condition, { by: 'regionId', of: id, where, order: BY_ID, page });
  }
}
