import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Theme } from '../theme/theme.js';
import { ThemeLead } from './theme-lead.js';

@Resolver(() => ThemeLead)
export class ThemeLeadResolver {
  @FieldResolver(() => Theme, { nullable: true, description: 'The theme (thema).' })
  theme(@Root() { themeId }: ThemeLead, @Ctx() context: Context): Promise<Theme | null> {
    return loadOne(context, Theme, themeId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation or alliance for which it is led (organisatie).' })
  organisation(@Root() { organisationId }: ThemeLead, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that leads it; null if that is not known (functie).' })
  post(@Root() { postId }: ThemeLead, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }
}

@Resolver(() => Organisation)
export class OrganisationThemeLeadsResolver {
  @FieldResolver(() => [ThemeLead], { description: 'Who leads which theme for it on the date (trekkers).' })
  themeLeads(@Root() { id }: Organisation, @Ctx() context: Context): Promise<ThemeLead[]> {
    return loadMany(context, ThemeLead, { by: 'organisationId', of: id, where: { status: 'ACTIVE' } });
  }
}

@Resolver(() => Theme)
export class ThemeLeadsResolver {
  @FieldResolver(() => [ThemeLead], { description: 'Who leads it, for which organisation, on the date (trekkers).' })
  leads(@Root() { id }: Theme, @Ctx() context: Context): Promise<ThemeLead[]> {
    return loadMany(context, ThemeLead, { by: 'themeId', of: id, where: { status: 'ACTIVE' } });
  }
}
