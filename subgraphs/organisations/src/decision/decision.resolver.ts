import { Context, idArgument, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Mandate } from '../mandate/mandate.js';
import { Organisation } from '../organisation/organisation.js';
import { Decision } from './decision.js';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, { nullable: true, description: 'One decision (besluit).' })
  decision(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `decision:example` (identificatie).' }) id: string): Promise<Decision | null> {
    return loadOne(context, Decision, idArgument('id', id, ['decision']));
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that decided (orgaan).' })
  body(@Root() { bodyId }: Decision, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that decided, where no body is named (organisatie).' })
  organisation(@Root() { organisationId }: Decision, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }

  @FieldResolver(() => [Mandate], { description: 'The mandates that it gave, whatever their term (mandaten).' })
  mandates(@Root() { id }: Decision, @Ctx() context: Context): Promise<Mandate[]> {
    return loadMany(context, Mandate, { by: 'decisionId', of: id });
  }
}

const NEWEST_FIRST = { orderBy: { decidedOn: 'desc', id: 'asc' } } as const;

@Resolver(() => Body)
export class BodyDecisionsResolver {
  @FieldResolver(() => [Decision], { description: 'What it decided, as far as mandates rest on it; those of an unknown date first, then the newest (besluiten).' })
  decisions(@Root() { id }: Body, @Ctx() context: Context): Promise<Decision[]> {
    return loadMany(context, Decision, { by: 'bodyId', of: id, ...NEWEST_FIRST });
  }
}

@Resolver(() => Organisation)
export class OrganisationDecisionsResolver {
  @FieldResolver(() => [Decision], { description: 'What it decided where no body of it is named, as far as mandates rest on it; those of an unknown date first, then the newest (besluiten).' })
  decisions(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Decision[]> {
    return loadMany(context, Decision, { by: 'organisationId', of: id, ...NEWEST_FIRST });
  }
}
