import { Directive, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars.js';
import { DatePrecision, TermStatus } from './enums.js';

@ObjectType({ description: 'When something holds: from its first day up to, not including, its end (looptijd).' })
@Directive('@shareable')
export class Term {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it holds; null if unknown (ingangsdatum).' })
  from!: string | null;

  @Field(() => DatePrecision, { description: 'How precisely the first day is known (nauwkeurigheid van de ingangsdatum).' })
  fromPrecision!: DatePrecision;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer holds; null if open or unknown (einddatum).' })
  to!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precisely the end is known; null if the term is open; UNKNOWN with a date: at the latest then (nauwkeurigheid van de einddatum).',
  })
  toPrecision!: DatePrecision | null;

  @Field(() => TermStatus, { description: 'Where the term lies, seen from the date of the answer (status).' })
  status!: TermStatus;
}
