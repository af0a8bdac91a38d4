import { Context, idArgument, loadOne, TermStatus, Language } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Indicator } from './indicator.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], { nullable: true, description: 'All indicators in use on the date, by their Dutch names (indicatoren).' })
  indicators(@Ctx() context: Context): Promise<Indicator[]> {
    return context.em.find(Indicator, { status: TermStatus.ACTIVE }, { orderBy: { nameNl: 'asc', id: 'asc' } });
  }

  @Query(() => Indicator, { nullable: true, description: 'One indicator (indicator).' })
  indicator(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `indicator:inhabitants` (identificatie).' }) id: string): Promise<Indicator | null> {
    return loadOne(context, Indicator, idArgument('id', id, ['indicator']));
  }

  @FieldResolver(() => String, { description: 'Its name (naam).' })
  name(
    @Root() indicator: Indicator,
    @Arg('lang', () => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' }) lang: Language,
  ): string {
    return lang === Language.NL ? indicator.nameNl : indicator.nameEn;
  }
}
