import { DateScalar } from '@regiograaf/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import type { Verdict } from './check.js';
import { MandateCheckFailure } from './mandate-check-failure.js';
import type { CheckQuestion } from './question.js';

@ObjectType({
  description:
    'Whether an organisation was mandated for something on a date, with the proof or the first rule that fails (mandaattoets). Terms count on its own date, whatever the date of the answer; what else is read of a mandate is as of the date of the answer.',
})
@Directive('@key(fields: "organisation region theme counterparty authority amount date")')
export class MandateCheck implements CheckQuestion {
  @Field(() => ID, { description: 'The organisation whose posts and bodies are asked about (organisatie).' })
  organisation!: string;

  @Field(() => ID, { description: 'Where (regio).' })
  region!: string;

  @Field(() => ID, { description: 'On what; a mandate on a wider theme counts (thema).' })
  theme!: string;

  @Field(() => CounterpartyKind, { description: 'Towards which side; not ANY (wederpartij).' })
  counterparty!: CounterpartyKind;

  @Field(() => MandateAuthority, { description: 'How far the mandate must go at least (bevoegdheid).' })
  authority!: MandateAuthority;

  @Field(() => String, { description: 'For which amount, in euros as a decimal number; empty if for none (bedrag).' })
  amount!: string;

  @Field(() => DateScalar, { description: 'On which day (datum).' })
  date!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was; null where that depends on a ceiling that is not shown to the caller, whatever the amount (gemandateerd).' })
  mandated!: boolean | null;

  @Field(() => MandateCheckFailure, { nullable: true, description: 'Why not, or why that is not said; null if it was (reden van afwijzing).' })
  failure!: MandateCheckFailure | null;

  /** The mandate that proves it and those above it. */
  proof!: Verdict['proof'];
}
