import { DateScalar, idArgument, type Context } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID } from 'type-graphql';
import { actOf, type Actor, type Question } from '../mandate-check/question.js';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';

@ArgsType()
export class AuthorisationArgs {
  @Field(() => ID, { description: 'On what; a mandate on a wider theme counts (thema).' })
  theme!: string;

  @Field(() => CounterpartyKind, { description: 'Towards which side; not ANY (wederpartij).' })
  counterparty!: CounterpartyKind;

  @Field(() => MandateAuthority, { defaultValue: MandateAuthority.SIGN, description: 'To do what at least; to sign unless given (bevoegdheid).' })
  authority!: MandateAuthority;

  @Field(() => String, { nullable: true, description: 'For which amount, in euros as a decimal number; none unless given (bedrag).' })
  amount?: string;

  @Field(() => DateScalar, { nullable: true, description: 'On which day; the date of the answer unless given (datum).' })
  date?: Date;

  @Field(() => ID, { nullable: true, description: 'Where; any region unless given (regio).' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'Which organisation it is to bind, e.g. a practice; none in particular unless given (namens).' })
  onBehalfOf?: string;
}

/** @throws BAD_USER_INPUT */
export function questionOf(actor: Actor, { region, onBehalfOf, date, ...asked }: AuthorisationArgs, { moments }: Context): Question {
  return {
    actor,
    ...actOf({ ...asked, date: date ?? moments.validOn }),
    region: region == null ? null : idArgument('region', region, ['region']),
    onBehalfOf: onBehalfOf == null ? null : idArgument('onBehalfOf', onBehalfOf, ['org']),
  };
}
