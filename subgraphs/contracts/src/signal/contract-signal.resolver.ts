import { Context, Language, loadMany, TermStatus } from '@regiograaf/subgraph-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { Contract } from '../contract/contract.js';
import { Region } from '../external/region.js';
import { ContractSignalKind } from './contract-signal-kind.js';
import { ContractSignal } from './contract-signal.js';
import { signalsOf } from './load-signals.js';
import { SIGNAL_TEXTS } from './signal-texts.js';

const LANGUAGE = 'In which language; Dutch unless given (taal).';

@ArgsType()
class SignalsArgs {
  @Field(() => [ContractSignalKind], { nullable: true, description: 'Only these kinds; all unless given (soorten).' })
  kinds?: ContractSignalKind[] | null;
}

@Resolver(() => Contract)
export class ContractSignalsResolver {
  @FieldResolver(() => [ContractSignal], { nullable: true, description: 'What needs attention in it, as far as the caller may see what that is about (signalen).' })
  signals(@Root() contract: Contract, @Ctx() context: Context, @Args(() => SignalsArgs) { kinds }: SignalsArgs): Promise<ContractSignal[]> {
    return signalsOf(context, contract, kinds);
  }
}

@Resolver(() => Region)
export class RegionContractSignalsResolver {
  @FieldResolver(() => [ContractSignal], {
    nullable: true,
    description: 'What needs attention in the contracts on its GP care that run on the date, as far as the caller may see what that is about (signalen).',
  })
  async contractSignals(@Root() { id }: Region, @Ctx() context: Context, @Args(() => SignalsArgs) { kinds }: SignalsArgs): Promise<ContractSignal[]> {
    const contracts = await loadMany(context, Contract, { by: 'regionId', of: id, where: { status: TermStatus.ACTIVE } });
    const all = await Promise.all(contracts.map((contract) => signalsOf(context, contract, kinds)));
    return all.flat();
  }
}

@Resolver(() => ContractSignal)
export class ContractSignalResolver {
  @FieldResolver(() => Contract, { nullable: true, description: 'In which contract (contract).' })
  contract(@Root() { about }: ContractSignal): Contract {
    return about;
  }

  @FieldResolver(() => String, { description: 'What is the matter (melding).' })
  message(@Root() { kind }: ContractSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return SIGNAL_TEXTS[kind].message[lang];
  }

  @FieldResolver(() => String, { description: 'What can be done about it (handelingsadvies).' })
  whatToDo(@Root() { kind }: ContractSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return SIGNAL_TEXTS[kind].whatToDo[lang];
  }
}
