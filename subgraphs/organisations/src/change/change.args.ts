import { DateScalar, inputError } from '@regiograaf/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class ChangesArgs {
  @Field(() => DateScalar, { description: 'The first day (vanaf).' })
  from!: Date;

  @Field(() => DateScalar, { description: 'The day after the last (tot).' })
  to!: Date;
}

/** @throws BAD_USER_INPUT if no day lies between the two */
export function changedBetween({ from, to }: ChangesArgs): object {
  if (to <= from) throw inputError({ argument: 'to', expected: 'a date after `from`', found: day(to) });
  return { on: { $gte: day(from), $lt: day(to) } };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
