import { connectionOf, Context, type Order, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { loadCounted } from '../partnership/load-counted.js';
import { viaOf } from '../place/counts-via.js';
import { partnershipConditions } from '../partnership/partnership.args.js';
import { pageOfAll } from '../place/page-of-all.js';
import { Place } from '../place/place.js';
import { changesBetween } from './changes.js';
import { datesOf, PartnerChangesArgs } from './partner-change.args.js';
import { PartnerChange } from './partner-change.js';

const PartnerChangeConnection = connectionOf(PartnerChange, { dutch: 'gewijzigde partners' });

const GAINED_FIRST: Order = { name: 'KIND', by: ['kind'] };

@Resolver(() => PartnerChange)
export class PartnerChangeResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation (organisatie).' })
  organisation(@Root() { organisationId }: PartnerChange): Organisation {
    return { id: organisationId };
  }
}

@Resolver(() => Place)
export class PlacePartnerChangesResolver {
  @FieldResolver(() => PartnerChangeConnection, {
    nullable: true,
    description:
      'The partners that it gained and lost from one date to another, gained ones first. What counts on each is what held then, also in which wijkgroepen and areas it lay (gewijzigde partners).',
  })
  async partnerChanges(@Root() { id: place }: Place, @Ctx() context: Context, @Args(() => PartnerChangesArgs) args: PartnerChangesArgs): Promise<Page<PartnerChange>> {
    const conditions = partnershipConditions(args);
    const [before, after] = await Promise.all(datesOf(args, context).map((date) => loadCounted(context.on(date), place, conditions)));
    const found = changesBetween(before!, after!).map(({ kind, organisationId, counted, domains }) => {
      const partnerships = counted.map(({ id, placeId }) => ({ partnershipId: id, via: viaOf(placeId, place) }));
      return Object.assign(new PartnerChange(), { id: organisationId, kind, organisationId, domains, partnerships });
    });
    return pageOfAll(context, { found, order: GAINED_FIRST, page: args });
  }
}
