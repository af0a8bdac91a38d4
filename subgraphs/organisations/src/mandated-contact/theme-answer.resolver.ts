import { Context, loadAll, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Mandate } from '../mandate/mandate.js';
import { Theme } from '../theme/theme.js';
import { ThemeContact } from './mandated-contact.js';
import { ThemeAnswer } from './theme-answer.js';

@Resolver(() => ThemeAnswer)
export class ThemeAnswerResolver {
  @FieldResolver(() => Theme, { nullable: true, description: 'The theme asked about (thema).' })
  theme(@Root() { answer }: ThemeAnswer, @Ctx() context: Context): Promise<Theme | null> {
    return loadOne(context, Theme, answer.theme);
  }

  @FieldResolver(() => [Mandate], { description: 'Mandates that are proposed, negotiated or expected: they answer nothing yet (mandaten in bespreking).' })
  underDiscussion(@Root() { answer }: ThemeAnswer, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, answer.underDiscussion.map(({ id }) => id));
  }

  @FieldResolver(() => [Mandate], { description: 'Mandates that were given and have yet to begin: from then on they may answer (nog niet ingegane mandaten).' })
  notYet(@Root() { answer }: ThemeAnswer, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, (answer.notYet ?? []).map(({ id }) => id));
  }
}

@Resolver(() => ThemeContact)
export class ThemeContactResolver {
  @FieldResolver(() => Theme, { nullable: true, description: 'The theme (thema).' })
  theme(@Root() { themeId }: ThemeContact, @Ctx() context: Context): Promise<Theme | null> {
    return loadOne(context, Theme, themeId);
  }
}
