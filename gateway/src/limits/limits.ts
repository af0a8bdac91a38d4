/** What one operation may ask for. */
export const LIMITS = {
  /** Tokens of its text: 100 kB of braces parse for seconds. */
  tokens: 8_000,
  /** Fields, with fragments spread out wherever they are used. */
  selections: 1_500,
  /** Fields within fields. */
  depth: 20,
  /** Fields under another name; each is answered anew. */
  aliases: 60,
  /** Things in the answer, if every list were as long as it may be. */
  things: 20_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** How many a list holds that takes no `first`; such lists are short, but not empty. */
export const PLAIN_LIST = 8;

/** How many a page holds unless `first` says so. */
export const DEFAULT_PAGE = 25;
