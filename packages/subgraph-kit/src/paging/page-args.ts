import { ArgsType, Field, Int } from 'type-graphql';
import { inputError } from '../errors.js';

export const DEFAULT_PAGE_SIZE = 25;
export const LARGEST_PAGE_SIZE = 100;

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many at most, from 1 to ${LARGEST_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} unless given (aantal).`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor to continue after (vervolgpunt).' })
  after?: string;
}

/** @throws PAGE_SIZE */
export function pageSize({ first }: Pick<PageArgs, 'first'>): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size >= 1 && size <= LARGEST_PAGE_SIZE) return size;
  throw inputError({ argument: 'first', expected: `a number from 1 to ${LARGEST_PAGE_SIZE}`, found: size }, 'PAGE_SIZE');
}
