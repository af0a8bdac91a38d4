import { Context, loadMany } from '@regiograaf/subgraph-kit';
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import { Contract } from '../contract/contract.js';
import { partsOf } from '../contract/parts-of.js';
import { IndicatorStatus } from './indicator-status.js';
import { indicatorsOf } from './indicators-of.js';
import { MonitoringIndicator } from './monitoring-indicator.js';

@ArgsType()
class IndicatorsArgs {
  @Field(() => IndicatorStatus, { nullable: true, description: 'Only those that stand so on the date (stand).' })
  status?: IndicatorStatus | null;
}

@Resolver(() => Agreement)
export class AgreementIndicatorsResolver {
  @FieldResolver(() => [MonitoringIndicator], {
    description: 'What measures it on the date, for the parties to the contract and stewards of the region; for anyone else, none (monitoringsindicatoren).',
  })
  indicators(@Root() agreement: Agreement, @Ctx() context: Context, @Args(() => IndicatorsArgs) { status }: IndicatorsArgs): Promise<MonitoringIndicator[]> {
    return indicatorsOf(context, agreement, status);
  }
}

@Resolver(() => Contract)
export class ContractIndicatorsResolver {
  @FieldResolver(() => [MonitoringIndicator], {
    description: 'What measures its agreements on the date, for its parties and stewards of the region; for anyone else, none (monitoringsindicatoren).',
  })
  async indicators(@Root() contract: Contract, @Ctx() context: Context, @Args(() => IndicatorsArgs) { status }: IndicatorsArgs): Promise<MonitoringIndicator[]> {
    const agreements = await loadMany(context, Agreement, { by: 'contractId', of: contract.id, where: partsOf(contract) });
    const all = await Promise.all(agreements.map((agreement) => indicatorsOf(context, agreement, status)));
    return all.flat();
  }
}
