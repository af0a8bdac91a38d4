import { BY_ID, Context, listPageOf, loadOne, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgreementStatusArgs } from '../agreement/agreement.args.js';
import { AgreementConnection } from '../agreement/agreement.connection.js';
import { Agreement } from '../agreement/agreement.js';
import { Challenge } from '../external/challenge.js';
import { PlanActivity } from './plan-activity.js';

@Resolver(() => Agreement)
export class AgreementChallengesResolver {
  @FieldResolver(() => [Challenge], { nullable: 'items', description: 'The challenges on which it acts, through its activity; none if it traces to none (uitdagingen).' })
  async challenges(@Root() { activityId }: Agreement, @Ctx() context: Context): Promise<Challenge[]> {
    const activity = await loadOne(context, PlanActivity, activityId);
    return (activity?.challengeIds ?? []).map((id) => ({ id }));
  }
}

@Resolver(() => Challenge)
export class ChallengeAgreementsResolver {
  @FieldResolver(() => AgreementConnection, {
    nullable: true,
    description: 'Agreements that act on it, through the activities that address it, as far as the caller may see them: what holds on the date unless a status is given (contractafspraken).',
  })
  agreements(@Root() { id }: Challenge, @Ctx() context: Context, @Args(() => AgreementStatusArgs) args: AgreementStatusArgs): Promise<Page<Agreement>> {
    return listPageOf(context, Agreement, { by: { pairs: 'challenge_agreement' }, of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_ID, page: args });
  }
}
