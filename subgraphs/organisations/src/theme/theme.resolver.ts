import { Context, idArgument, loadMany, loadOne, TermStatus, Language } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Theme } from './theme.js';

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => [Theme], { nullable: true, description: 'All themes in use on the date, by their Dutch names (thema’s).' })
  themes(@Ctx() context: Context): Promise<Theme[]> {
    return context.em.find(Theme, { status: TermStatus.ACTIVE }, { orderBy: { nameNl: 'asc', id: 'asc' } });
  }

  @Query(() => Theme, { nullable: true, description: 'One theme (thema).' })
  theme(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `theme:ouderenzorg` (identificatie).' }) id: string): Promise<Theme | null> {
    return loadOne(context, Theme, idArgument('id', id, ['theme']));
  }

  @FieldResolver(() => String, { description: 'Its name (naam).' })
  name(
    @Root() theme: Theme,
    @Arg('lang', () => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' }) lang: Language,
  ): string {
    return lang === Language.NL ? theme.nameNl : theme.nameEn;
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'The wider theme that it is part of (bovenliggend thema).' })
  parent(@Root() { parentId }: Theme, @Ctx() context: Context): Promise<Theme | null> {
    return loadOne(context, Theme, parentId);
  }

  @FieldResolver(() => [Theme], { description: 'The themes that it falls into (onderliggende thema’s).' })
  children(@Root() { id }: Theme, @Ctx() context: Context): Promise<Theme[]> {
    return loadMany(context, Theme, { by: 'parentId', of: id, where: { status: 'ACTIVE' }, orderBy: { nameNl: 'asc', id: 'asc' } });
  }
}
