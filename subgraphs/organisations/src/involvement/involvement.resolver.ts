import { Context, loadOne, Source } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import { Involvement } from './involvement.js';

@Resolver(() => Involvement)
export class InvolvementResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post to involve; null if it is not known (functie).' })
  post(@Root() { postId }: Involvement, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body to involve (orgaan).' })
  body(@Root() { bodyId }: Involvement, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation to involve (organisatie).' })
  organisation(@Root() { organisationId }: Involvement, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }

  @FieldResolver(() => ThemeLead, { nullable: true, description: 'The theme lead that is meant (trekker).' })
  themeLead(@Root() { themeLeadId }: Involvement, @Ctx() context: Context): Promise<ThemeLead | null> {
    return loadOne(context, ThemeLead, themeLeadId);
  }

  @FieldResolver(() => Source, { nullable: true, description: 'Where this comes from (bron).' })
  source(@Root() { sourceId }: Involvement, @Ctx() context: Context): Promise<Source | null> {
    return loadOne(context, Source, sourceId);
  }
}
