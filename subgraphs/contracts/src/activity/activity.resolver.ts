import { BY_ID, Context, listPageOf, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgreementStatusArgs } from '../agreement/agreement.args.js';
import { AgreementConnection } from '../agreement/agreement.connection.js';
import { Agreement } from '../agreement/agreement.js';
import { Activity } from '../external/activity.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => AgreementConnection, {
    nullable: true,
    description: 'Agreements that carry it out, as far as the caller may see them: what holds on the date unless a status is given (contractafspraken).',
  })
  agreements(@Root() { id }: Activity, @Ctx() context: Context, @Args(() => AgreementStatusArgs) args: AgreementStatusArgs): Promise<Page<Agreement>> {
    return listPageOf(context, Agreement, { by: 'activityId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_ID, page: args });
  }
}
