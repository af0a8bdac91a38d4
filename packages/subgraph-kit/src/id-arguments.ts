import { ID } from './delivery/column.js';
import { inputError } from './errors.js';

/**
 * Checks the form of an id argument; whether it exists is another question.
 *
 * @param prefixes the kinds of thing it may name, e.g. `['org']`
 * @throws BAD_USER_INPUT
 */
export function idArgument(argument: string, id: string, prefixes: readonly string[]): string {
  if (ID.test(id) && prefixes.includes(id.slice(0, id.indexOf(':')))) return id;
  throw inputError({ argument, expected: `an id like ${prefixes.map((prefix) => `\`${prefix}:…\``).join(' or ')}`, found: id });
}

/** @throws BAD_USER_INPUT also for more ids than fit on a page */
export function idsArgument(argument: string, ids: readonly string[], prefixes: readonly string[]): string[] {
  if (ids.length > MOST_IDS) throw inputError({ argument, expected: `at most ${MOST_IDS} ids`, found: ids.length });
  return ids.map((id) => idArgument(argument, id, prefixes));
}

const MOST_IDS = 100;
