import { Context, DateScalar, loadAll, loadOne, Language } from '@regiograaf/subgraph-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { Mandate } from '../mandate/mandate.js';
import { Post } from '../post/post.js';
import { answerCheck } from './answer-check.js';
import { explanation } from './explanation.js';
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

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that proves it (mandaat).' })
  mandate(@Root() { proof }: MandateCheck, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, proof[0]?.id);
  }

  @FieldResolver(() => [Mandate], { description: 'The mandate that proves it and those above it, up to the one that a decision gave; empty if none does (mandaatketen).' })
  chain(@Root() { proof }: MandateCheck, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, proof.map(({ id }) => id));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that holds the mandate (functie).' })
  post(@Root() { proof }: MandateCheck, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, proof[0]?.holderPostId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that holds the mandate (orgaan).' })
  body(@Root() { proof }: MandateCheck, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, proof[0]?.holderBodyId);
  }

  @FieldResolver(() => String, { description: 'What was found, in a sentence (toelichting).' })
  explanation(
    @Root() { failure }: MandateCheck,
    @Arg('lang', () => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' }) lang: Language,
  ): string {
    return explanation(failure, lang);
  }
}
