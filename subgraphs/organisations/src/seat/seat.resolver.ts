import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Seat } from './seat.js';

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body (orgaan).' })
  body(@Root() { bodyId }: Seat, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that sits in it, unless it is an organisation (functie).' })
  post(@Root() { postId }: Seat, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that sits in it, itself or by its post (organisatie).' })
  async organisation(@Root() { organisationId, postId }: Seat, @Ctx() context: Context): Promise<Organisation | null> {
    const post = await loadOne(context, Post, postId);
    return loadOne(context, Organisation, organisationId ?? post?.organisationId);
  }
}

@Resolver(() => Body)
export class BodySeatsResolver {
  @FieldResolver(() => [Seat], { description: 'Who sits in it on the date, whoever chairs it first (zetels).' })
  seats(@Root() { id }: Body, @Ctx() context: Context): Promise<Seat[]> {
    return loadMany(context, Seat, { by: 'bodyId', of: id, where: { status: 'ACTIVE' }, orderBy: { chair: 'desc', id: 'asc' } });
  }
}

@Resolver(() => Post)
export class PostSeatsResolver {
  @FieldResolver(() => [Seat], { description: 'Where it sits on the date (zetels).' })
  seats(@Root() { id }: Post, @Ctx() context: Context): Promise<Seat[]> {
    return loadMany(context, Seat, { by: 'postId', of: id, where: { status: 'ACTIVE' } });
  }
}
