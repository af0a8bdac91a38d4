import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Mandate } from '../mandate/mandate.js';
import { Membership } from '../membership/membership.js';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Succession } from '../succession/succession.js';
import { changedBetween, ChangesArgs } from './change.args.js';
import { Change } from './change.js';

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation, if it is what changed itself (organisatie).' })
  organisation(@Root() change: Change, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, subjectOf(change, 'org'));
  }

  @FieldResolver(() => Membership, { nullable: true, description: 'The membership, of it or in it, if that is what changed (lidmaatschap).' })
  membership(@Root() change: Change, @Ctx() context: Context): Promise<Membership | null> {
    return loadOne(context, Membership, subjectOf(change, 'membership'));
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body, if that is what changed (orgaan).' })
  body(@Root() change: Change, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, subjectOf(change, 'body'));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post, if that is what changed (functie).' })
  post(@Root() change: Change, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, subjectOf(change, 'post'));
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate, held by a post or a body of it, if that is what changed (mandaat).' })
  mandate(@Root() change: Change, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, subjectOf(change, 'mandate'));
  }

  @FieldResolver(() => Succession, { nullable: true, description: 'The succession, if that is what changed (opvolging).' })
  succession(@Root() change: Change, @Ctx() context: Context): Promise<Succession | null> {
    return loadOne(context, Succession, subjectOf(change, 'succession'));
  }
}

@Resolver(() => Organisation)
export class OrganisationChangesResolver {
  @FieldResolver(() => [Change], {
    nullable: true,
    description:
      'What began, ended or got another name between two dates: it, its memberships and members, bodies, posts, the mandates that these hold, and successions; the oldest first (wijzigingen).',
  })
  changes(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => ChangesArgs) args: ChangesArgs): Promise<Change[]> {
    return loadMany(context, Change, { by: 'concernedId', of: id, where: changedBetween(args), orderBy: { on: 'asc', id: 'asc' } });
  }
}

function subjectOf({ subjectId }: Change, prefix: string): string | null {
  return subjectId.startsWith(`${prefix}:`) ? subjectId : null;
}
