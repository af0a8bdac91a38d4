import type { Context } from '../context.js';
import { checkedSearch, type SearchArgs } from './search.args.js';

/** Something that a text found, by its id. */
export interface FoundName {
  id: string;
  /** From 0 to 1, and comparable with that of any other search. */
  score: number;
}

/**
 * What a text finds among the things of a kind, best first; in one statement. The kind has a view `<thing>_name` of its names.
 *
 * @throws BAD_USER_INPUT, PAGE_SIZE
 */
export async function searchNames({ em }: Context, thing: string, args: SearchArgs): Promise<FoundName[]> {
  const { text, most } = checkedSearch(args);
  return em.execute<FoundName[]>(`select id, score from "${em.config.get('schema')}".search_names(?, ?, ?)`, [thing, text, most]);
}
