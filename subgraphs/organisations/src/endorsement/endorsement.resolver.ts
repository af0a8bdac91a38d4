import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Decision } from '../decision/decision.js';
import { Mandate } from '../mandate/mandate.js';
import { Organisation } from '../organisation/organisation.js';
import { Endorsement } from './endorsement.js';

@Resolver(() => Endorsement)
export class EndorsementResolver {
  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate (mandaat).' })
  mandate(@Root() { mandateId }: Endorsement, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, mandateId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that endorsed it, unless it is an organisation (orgaan).' })
  body(@Root() { bodyId }: Endorsement, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that endorsed it, itself or through a body (organisatie).' })
  async organisation(@Root() { bodyId, organisationId }: Endorsement, @Ctx() context: Context): Promise<Organisation | null> {
    const body = await loadOne(context, Body, bodyId);
    return loadOne(context, Organisation, organisationId ?? body?.organisationId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision by which it did, if it is known (besluit).' })
  decision(@Root() { decisionId }: Endorsement, @Ctx() context: Context): Promise<Decision | null> {
    return loadOne(context, Decision, decisionId);
  }
}

@Resolver(() => Mandate)
export class MandateEndorsementsResolver {
  @FieldResolver(() => [Endorsement], { description: 'Who stands behind it on the date, beside the one who gave it (bekrachtigingen).' })
  endorsements(@Root() { id }: Mandate, @Ctx() context: Context): Promise<Endorsement[]> {
    return loadMany(context, Endorsement, { by: 'mandateId', of: id, where: { status: 'ACTIVE' } });
  }
}
