import { DateScalar } from '@regiograaf/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { MandateVerdict } from './mandate-verdict.js';
import type { CheckQuestion } from './question.js';

@ObjectType({
  implements: MandateVerdict,
  description:
    'Whether an organisation was mandated for something on a date, with the proof or the rules that fail (mandaattoets). All that decides is read as of its own date, whatever the date of the answer, by what was known at the moment of the answer; the mandates that it shows are shown as of the date of the answer.',
})
@Directive('@key(fields: "organisation region theme counterparty authority amount date")')
export class MandateCheck extends MandateVerdict implements CheckQuestion {
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
}
