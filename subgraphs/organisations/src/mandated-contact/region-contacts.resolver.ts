import { Context, idArgument, TermStatus } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Region } from '../external/region.js';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { answer } from './answer.js';
import { loadRegionFacts } from './load-facts.js';
import { MandatedContactResult, ThemeContact } from './mandated-contact.js';
import { oneSide } from './one-side.js';
import { toResult } from './to-result.js';

const COUNTERPARTY = 'The side that asks; not ANY (wederpartij).';
const MANDATED =
  'Who may speak for the GPs of this region on a theme, and what proves it. Of several mandates the one on the most specific theme answers; of those, an exclusive one or what was given out of one, then one for just this side, then the one that was passed on furthest, then the one with the smallest authority that suffices (gemandateerd contact).';
const AUTHORITY = 'How far the mandate must go at least (bevoegdheid).';

@Resolver(() => Region)
export class RegionContactsResolver {
  @FieldResolver(() => MandatedContactResult, { nullable: true, description: MANDATED })
  async mandatedContact(
    @Root() { id: region }: Region,
    @Ctx() context: Context,
    @Arg('theme', () => ID, { description: 'On which theme (thema).' }) theme: string,
    @Arg('counterparty', () => CounterpartyKind, { description: COUNTERPARTY }) counterparty: CounterpartyKind,
    @Arg('authority', () => MandateAuthority, { defaultValue: MandateAuthority.NEGOTIATE, description: AUTHORITY }) authority: MandateAuthority,
  ): Promise<typeof MandatedContactResult | null> {
    idArgument('theme', theme, ['theme']);
    const facts = await loadRegionFacts(context, region);
    return facts.themes.has(theme) ? toResult(answer({ region, theme, counterparty: oneSide(counterparty), authority }, facts)) : null;
  }

  @FieldResolver(() => [ThemeContact], { nullable: true, description: 'The same for every theme in use, answered or not (contacten per thema).' })
  async mandatedContacts(
    @Root() { id: region }: Region,
    @Ctx() context: Context,
    @Arg('counterparty', () => CounterpartyKind, { description: COUNTERPARTY }) counterparty: CounterpartyKind,
    @Arg('authority', () => MandateAuthority, { defaultValue: MandateAuthority.NEGOTIATE, description: AUTHORITY }) authority: MandateAuthority,
  ): Promise<ThemeContact[]> {
    const facts = await loadRegionFacts(context, region);
    const question = { region, counterparty: oneSide(counterparty), authority };
    const inUse = [...facts.themes.values()].filter(({ status }) => status === TermStatus.ACTIVE).map(({ id }) => id);
    return inUse.toSorted().map((theme) =>
      Object.assign(new ThemeContact(), { themeId: theme, result: toResult(answer({ ...question, theme }, facts)) }),
    );
  }
}
