import { inputError } from './errors.js';

const LONGEST = 200;

/**
 * Checks a free text argument: the database can hold no NUL in a text, and nobody searches for a page of prose.
 *
 * @throws BAD_USER_INPUT
 */
export function textArgument(argument: string, text: string): string {
  if (text.length <= LONGEST && !text.includes('\0')) return text;
  throw inputError({ argument, expected: `a text of at most ${LONGEST} characters, without NUL`, found: text });
}
