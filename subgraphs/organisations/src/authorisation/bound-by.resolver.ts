import { Context, idArgument } from '@regiograaf/subgraph-kit';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { isTowards } from '../mandate-check/covered.js';
import { loadCheckFacts } from '../mandate-check/load-facts.js';
import { includesAuthority, MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { Organisation } from '../organisation/organisation.js';
import { themeLine } from '../theme/theme-line.js';
import { HeldMandate } from './held-mandate.js';
import { judged } from './judged.js';

@ArgsType()
class BoundByArgs {
  @Field(() => ID, { nullable: true, description: 'On this theme, or on a wider one; any unless given (thema).' })
  theme?: string;

  @Field(() => CounterpartyKind, { nullable: true, description: 'Towards this side, or towards any; each unless given (wederpartij).' })
  counterparty?: CounterpartyKind;

  @Field(() => MandateAuthority, { defaultValue: MandateAuthority.AGREE, description: 'To do at least this; to agree unless given (bevoegdheid).' })
  authority!: MandateAuthority;
}

@Resolver(() => Organisation)
export class BoundByResolver {
  @FieldResolver(() => [HeldMandate], {
    nullable: true,
    description: 'Who may bind it: the mandates in the regions in which it works that it gave, itself or through whoever represents it; those that hold on the date first (gebonden door).',
  })
  async boundBy(@Root() { id, regionIds }: Organisation, @Ctx() context: Context, @Args(() => BoundByArgs) args: BoundByArgs): Promise<HeldMandate[]> {
    const { theme, counterparty, authority } = args;
    if (theme != null) idArgument('theme', theme, ['theme']);
    const { validOn } = context.moments;
    const facts = await loadCheckFacts(context, regionIds, validOn);
    const line = theme == null ? [...facts.themes.keys()] : themeLine(facts.themes, theme);
    const binding = [...facts.mandates.values()].filter(
      (mandate) =>
        line.includes(mandate.themeId) &&
        mandate.regionIds.some((region) => regionIds.includes(region)) &&
        (counterparty == null || isTowards(mandate, counterparty)) &&
        includesAuthority(mandate.authority, authority) &&
        facts.binds(mandate, id),
    );
    return judged(binding, facts, validOn);
  }
}
