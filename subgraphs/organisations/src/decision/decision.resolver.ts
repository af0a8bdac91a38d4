import { Context, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Organisation } from '../organisation/organisation.js';
import { Decision } from './decision.js';

@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that decided (orgaan).' })
  body(@Root() { bodyId }: Decision, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, bodyId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that decided, where no body is named (organisatie).' })
  organisation(@Root() { organisationId }: Decision, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, organisationId);
  }
}
