import { BY_ID, connectionOf, Context, idArgument, listPage, listPageOf, loadMany, loadOne, PageArgs, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.js';
import { Body } from '../body/body.js';
import { Organisation } from '../organisation/organisation.js';
import { stands } from '../standing/standing.js';
import { ContactPoint, contactPointsOf } from './contact-point.js';
import { postOrder, PostsArgs } from './post.args.js';
import { postConditions } from './post.conditions.js';
import { Post } from './post.js';

export const PostConnection = connectionOf(Post, { dutch: 'functies' });

@Resolver(() => Post)
export class PostResolver {
  @Query(() => Post, { nullable: true, description: 'One post (functie).' })
  post(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `post:example` (identificatie).' }) id: string): Promise<Post | null> {
    return loadOne(context, Post, idArgument('id', id, ['post']));
  }

  @Query(() => PostConnection, { nullable: true, description: 'Posts that exist on the date (functies).' })
  posts(@Ctx() context: Context, @Args(() => PostsArgs) args: PostsArgs): Promise<Page<Post>> {
    return listPage(context, Post, { where: postConditions(context, args.filter), order: postOrder(args), page: args });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that it belongs to (organisatie).' })
  organisation(@Root() { organisationId }: Post, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that it is part of (orgaan).' })
  body(@Root() { bodyId }: Post, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => [ContactPoint], { description: 'Where the post can be reached, whoever holds it (functionele contactgegevens).' })
  contactPoints(@Root() post: Post): ContactPoint[] {
    return contactPointsOf(post);
  }

  @FieldResolver(() => [Appointment], { description: 'Who holds it on the date, acting holders last (benoemingen).' })
  appointments(@Root() { id }: Post, @Ctx() context: Context): Promise<Appointment[]> {
    return loadMany(context, Appointment, { by: 'postId', of: id, where: { status: 'ACTIVE' }, orderBy: { acting: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether nobody holds it on the date but perhaps an acting holder (vacant).' })
  async vacant(@Root() post: Post, @Ctx() context: Context): Promise<boolean> {
    return (await this.appointments(post, context)).every((appointment) => appointment.acting || !stands(appointment));
  }
}

@Resolver(() => Organisation)
export class OrganisationPostsResolver {
  @FieldResolver(() => PostConnection, { description: 'Its posts on the date (functies).' })
  posts(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Post>> {
    return listPageOf(context, Post, { by: 'organisationId', of: id, where: { status: 'ACTIVE' }, order: BY_ID, page });
  }
}
