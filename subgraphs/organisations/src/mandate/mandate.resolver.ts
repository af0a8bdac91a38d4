import { connectionOf, Context, idArgument, listPage, loadAll, loadMany, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Decision } from '../decision/decision.js';
import { Region } from '../external/region.js';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Theme } from '../theme/theme.js';
import { chainIds } from './chain.js';
import { mandateConditions, mandateOrder, MandatesArgs } from './mandate.args.js';
import { Mandate } from './mandate.js';
import { maySeeCeiling } from './may-see-ceiling.js';

export const MandateConnection = connectionOf(Mandate, { dutch: 'mandaten' });

@Resolver(() => Mandate)
export class MandateResolver {
  @Query(() => Mandate, { nullable: true, description: 'One mandate, whatever its status (mandaat).' })
  mandate(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `mandate:example` (identificatie).' }) id: string): Promise<Mandate | null> {
    return loadOne(context, Mandate, idArgument('id', id, ['mandate']));
  }

  @Query(() => MandateConnection, { nullable: true, description: 'Mandates; those that hold on the date unless the filter asks otherwise (mandaten).' })
  mandates(@Ctx() context: Context, @Args(() => MandatesArgs) args: MandatesArgs): Promise<Page<Mandate>> {
    return listPage(context, Mandate, { where: mandateConditions(args.filter), order: mandateOrder(args), page: args });
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that gave it (mandaatgever).' })
  grantorBody(@Root() { grantorBodyId }: Mandate, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, grantorBodyId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that gave it, itself or through a body (mandaatgever).' })
  async grantorOrganisation(@Root() mandate: Mandate, @Ctx() context: Context): Promise<Organisation | null> {
    const body = await loadOne(context, Body, mandate.grantorBodyId);
    return loadOne(context, Organisation, mandate.grantorOrganisationId ?? body?.organisationId);
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that holds it (mandaathouder).' })
  holderPost(@Root() { holderPostId }: Mandate, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, holderPostId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that holds it (mandaathouder).' })
  holderBody(@Root() { holderBodyId }: Mandate, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, holderBodyId);
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'On what; narrower themes are included (thema).' })
  theme(@Root() { themeId }: Mandate, @Ctx() context: Context): Promise<Theme | null> {
    return loadOne(context, Theme, themeId);
  }

  @FieldResolver(() => [Region], { nullable: 'items', description: 'Where it holds (regio’s).' })
  regions(@Root() { regionIds }: Mandate): Region[] {
    return regionIds.map((id) => ({ id }));
  }

  @Directive('@authenticated')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Up to which amount, in euros as a decimal number; shown to its grantor, its holder and stewards only (maximumbedrag).',
  })
  async ceiling(@Root() mandate: Mandate, @Ctx() context: Context): Promise<string | null> {
    const [grantor, post, body] = await Promise.all([
      this.grantorOrganisation(mandate, context),
      loadOne(context, Post, mandate.holderPostId),
      loadOne(context, Body, mandate.holderBodyId),
    ]);
    const parties = [grantor?.id, post?.organisationId, body?.organisationId];
    return maySeeCeiling(context.caller, mandate, parties) ? mandate.ceilingEuros : null;
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that it is a part of (bovenliggend mandaat).' })
  parent(@Root() { parentId }: Mandate, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, parentId);
  }

  @FieldResolver(() => [Mandate], { description: 'The mandates given out of it that hold on the date (ondermandaten).' })
  subMandates(@Root() { id }: Mandate, @Ctx() context: Context): Promise<Mandate[]> {
    return loadMany(context, Mandate, { by: 'parentId', of: id, where: { status: 'ACTIVE' } });
  }

  @FieldResolver(() => [Mandate], { description: 'This mandate and those above it, up to the one that a decision gave (mandaatketen).' })
  async chain(@Root() { id }: Mandate, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, await chainIds(context, id));
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that proves it, if it is known (besluit).' })
  decision(@Root() { decisionId }: Mandate, @Ctx() context: Context): Promise<Decision | null> {
    return loadOne(context, Decision, decisionId);
  }
}

@Resolver(() => Post)
export class PostMandatesResolver {
  @FieldResolver(() => [Mandate], { description: 'The mandates that it holds on the date (mandaten).' })
  mandates(@Root() { id }: Post, @Ctx() context: Context): Promise<Mandate[]> {
    return loadMany(context, Mandate, { by: 'holderPostId', of: id, where: { status: 'ACTIVE' } });
  }
}

@Resolver(() => Body)
export class BodyMandatesResolver {
  @FieldResolver(() => [Mandate], { description: 'The mandates that it holds on the date (mandaten).' })
  mandates(@Root() { id }: Body, @Ctx() context: Context): Promise<Mandate[]> {
    return loadMany(context, Mandate, { by: 'holderBodyId', of: id, where: { status: 'ACTIVE' } });
  }
}
