import { Context, loadAll, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Theme } from '../theme/theme.js';
import { Body } from './body.js';

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that it is part of (organisatie).' })
  organisation(@Root() { organisationId }: Body, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }

  @FieldResolver(() => [Theme], { description: 'The themes that it works on, as far as they are known (thema’s).' })
  themes(@Root() { themeIds }: Body, @Ctx() context: Context): Promise<Theme[]> {
    return loadAll(context, Theme, themeIds);
  }

  @FieldResolver(() => [Post], { description: 'The posts within it (functies).' })
  posts(@Root() { id }: Body, @Ctx() context: Context): Promise<Post[]> {
    return loadMany(context, Post, { by: 'bodyId', of: id, where: { status: 'ACTIVE' } });
  }
}

@Resolver(() => Organisation)
export class OrganisationBodiesResolver {
  @FieldResolver(() => [Body], { description: 'Its bodies on the date (organen).' })
  bodies(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Body[]> {
    return loadMany(context, Body, { by: 'organisationId', of: id, where: { status: 'ACTIVE' }, orderBy: { name: 'asc', id: 'asc' } });
  }
}
