import { Context, loadOne, SearchArgs, searchNames } from '@regiograaf/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { OrganisationHit, PostHit } from './hits.js';

@Resolver()
export class SearchResolver {
  @Query(() => [OrganisationHit], {
    nullable: true,
    description: 'The organisations on the date that a name, short name or number in a register finds, best first (organisaties zoeken).',
  })
  async searchOrganisations(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<OrganisationHit[]> {
    const found = await searchNames(context, 'organisation', args);
    return Promise.all(found.map(async ({ id, score }) => ({ score, organisation: (await loadOne(context, Organisation, id))! })));
  }

  @Query(() => [PostHit], { nullable: true, description: 'The posts on the date that a name finds, best first (functies zoeken).' })
  async searchPosts(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<PostHit[]> {
    const found = await searchNames(context, 'post', args);
    return Promise.all(found.map(async ({ id, score }) => ({ score, post: (await loadOne(context, Post, id))! })));
  }
}
