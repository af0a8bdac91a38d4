import { type Context, DateScalar, inputError } from '@regiograaf/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';
import { PartnershipsArgs } from '../partnership/partnership.args.js';

@ArgsType()
export class PartnerChangesArgs extends PartnershipsArgs {
  @Field(() => DateScalar, { description: 'The earlier of the two dates (vanaf).' })
  since!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'The later of the two; the date of the answer unless given (tot en met).' })
  until?: Date | null;
}

/**
 * The two dates to compare.
 *
 * @throws BAD_USER_INPUT
 */
export function datesOf({ since, until }: PartnerChangesArgs, { moments }: Context): [since: string, until: string] {
  const first = dayOf(since);
  const last = until ? dayOf(until) : moments.validOn;
  if (first < last) return [first, last];
  throw inputError({ argument: 'since', expected: `a date before ${last}`, found: first });
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
