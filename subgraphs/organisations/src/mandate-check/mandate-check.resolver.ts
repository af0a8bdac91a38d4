import { Context, DateScalar } from '@regiograaf/subgraph-kit';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { answerCheck } from './answer-check.js';
import { MandateCheck } from './mandate-check.js';
import { checkQuestion } from './question.js';

@ArgsType()
class MandateCheckArgs {
  @Field(() => ID, { description: 'Whose posts and bodies; e.g. `org:example` (organisatie).' })
  organisation!: string;

  @Field(() => ID, { description: 'Where; e.g. `region:example` (regio).' })
  region!: string;

  @Field(() => ID, { description: 'On what; e.g. `theme:example` (thema).' })
  theme!: string;

  @Field(() => CounterpartyKind, { description: 'Towards which side; not ANY (wederpartij).' })
  counterparty!: CounterpartyKind;

  @Field(() => MandateAuthority, { description: 'How far the mandate must go at least (bevoegdheid).' })
  authority!: MandateAuthority;

  @Field(() => String, { nullable: true, description: 'For which amount, in euros as a decimal number; none unless given (bedrag).' })
  amount?: string;

  @Field(() => DateScalar, { nullable: true, description: 'On which day; the date of the answer unless given (datum).' })
  date?: Date;
}

@Resolver(() => MandateCheck)
export class MandateCheckResolver {
  @Query(() => MandateCheck, { nullable: true, description: 'Whether an organisation was mandated for something on a date (mandaattoets).' })
  mandateCheck(@Ctx() context: Context, @Args(() => MandateCheckArgs) { date, ...asked }: MandateCheckArgs): Promise<MandateCheck> {
    return answerCheck(context, checkQuestion({ ...asked, date: date ?? context.moments.validOn }));
  }
}
