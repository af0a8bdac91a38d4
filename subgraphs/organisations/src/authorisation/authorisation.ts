import { DateScalar } from '@regiograaf/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { MandateVerdict } from '../mandate-check/mandate-verdict.js';

@ObjectType({
  implements: MandateVerdict,
  description: 'Whether somebody may do something on a day, with the proof or the rules that fail (bevoegdheidstoets).',
})
export class Authorisation extends MandateVerdict {
  @Field(() => DateScalar, { description: 'On which day; all that decides is read as of it, whatever the date of the answer (datum).' })
  date!: string;
}
