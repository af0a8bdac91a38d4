import { BY_ID, Context, listPageOf, loadOne, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { SupportListArgs } from './support.args.js';
import { SupportUseConnection } from './support.connections.js';
import { SupportService } from './support-service.js';
import { SupportUse } from './support-use.js';

@Resolver(() => SupportUse)
export class SupportUseResolver {
  @FieldResolver(() => SupportService, { nullable: true, description: 'What is used (ondersteunende dienst).' })
  service(@Root() { serviceId }: SupportUse, @Ctx() context: Context): Promise<SupportService | null> {
    return loadOne(context, SupportService, serviceId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who uses it (gebruiker).' })
  organisation(@Root() { organisationId }: SupportUse): Organisation {
    return { id: organisationId };
  }
}

@Resolver(() => SupportService)
export class UseOfServiceResolver {
  @FieldResolver(() => SupportUseConnection, {
    nullable: true,
    description: 'Who uses it, as far as the caller may see it: an organisation sees itself, the provider, the parties to its contract and stewards of the region see all (gebruik).',
  })
  use(@Root() { id }: SupportService, @Ctx() context: Context, @Args(() => SupportListArgs) args: SupportListArgs): Promise<Page<SupportUse>> {
    return listPageOf(context, SupportUse, { by: 'serviceId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_ID, page: args });
  }
}

@Resolver(() => Organisation)
export class UseByOrganisationResolver {
  @FieldResolver(() => SupportUseConnection, { nullable: true, description: 'Which support services it uses, as far as the caller may see it (gebruik van ondersteunende diensten).' })
  supportUse(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => SupportListArgs) args: SupportListArgs): Promise<Page<SupportUse>> {
    return listPageOf(context, SupportUse, { by: 'organisationId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_ID, page: args });
  }
}
