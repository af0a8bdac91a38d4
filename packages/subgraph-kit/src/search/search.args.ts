import { ArgsType, Field, Int } from 'type-graphql';
import { inputError } from '../errors.js';

const SHORTEST = 2;
const LONGEST = 100;
const DEFAULT_HITS = 10;
const MOST_HITS = 50;

/** The arguments of every search. */
@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: `A name, a code, or a part of one, with at least ${SHORTEST} letters or digits; capitals, diacritics and typing errors do not matter (zoektekst).`,
  })
  text!: string;

  @Field(() => Int, { nullable: true, description: `How many hits at most, from 1 to ${MOST_HITS}; ${DEFAULT_HITS} unless given (aantal).` })
  first?: number | null;
}

/**
 * Checks what is searched for.
 *
 * @throws BAD_USER_INPUT, PAGE_SIZE
 */
export function checkedSearch({ text, first }: SearchArgs): { text: string; most: number } {
  const most = first ?? DEFAULT_HITS;
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  if (text.length > LONGEST || text.includes('\0') || letters.length < SHORTEST) {
    throw inputError({ argument: 'text', expected: `a text of at most ${LONGEST} characters, with at least ${SHORTEST} letters or digits`, found: text });
  }
  if (most < 1 || most > MOST_HITS) throw inputError({ argument: 'first', expected: `a number from 1 to ${MOST_HITS}`, found: most }, 'PAGE_SIZE');
  return { text, most };
}
