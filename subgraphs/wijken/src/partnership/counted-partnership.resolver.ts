import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CountedPartnership } from './counted-partnership.js';
import { Partnership } from './partnership.js';

@Resolver(() => CountedPartnership)
export class CountedPartnershipResolver {
  @FieldResolver(() => Partnership, { nullable: true, description: 'The partnership: what is done there, and whom to call; null if it is not known on the date (samenwerking).' })
  partnership(@Root() { partnershipId }: CountedPartnership, @Ctx() context: Context): Promise<Partnership | null> {
    return loadOne(context, Partnership, partnershipId);
  }
}
