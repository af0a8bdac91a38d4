/** What one operation may ask for. */
export const LIMITS = {
  /** Operations in one document: of each, what its caller may see is worked out by itself. */
  operations: 20,
  /** Tokens of its text: 100 kB of braces parse for seconds. */
  tokens: 8_000,
  /** Brackets within each other in its text: what is deep enough ends the parser, and whoever walks through what it made. */
  brackets: 100,
  /** Fields, with fragments spread out wherever they are used. */
  selections: 1_500,
  /**
   * Pairs of fields of one name at one place, each with the values of its arguments, and of fragments at one place: whoever validates
   * compares each with each. A hundred and forty fragments of a client, all with three fields alike, are within it.
   */
  pairs: 40_000,
  /** Fields within fields. */
  depth: 20,
  /** Selections within each other, fragments spread out: whoever validates, measures or plans goes down by a call for each. */
  within: 100,
  /** Fields under another name; each is answered anew. */
  aliases: 60,
  /** Directives, wherever they stand. */
  directives: 60,
  /** Values within each other in one variable: what is deep enough ends whoever walks through it. */
  nesting: 30,
  /** Things in the answer, if every list were as long as it may be. */
  things: 20_000,
  /** Errors of a document, or of its variables, that are told: for each, all of the text or of the value may be walked through. */
  errors: 10,
  /** Characters of what an error says: it may quote what was sent. */
  message: 1_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** How many a list holds that takes no `first`; such lists are short, but not empty. */
export const PLAIN_LIST = 8;

/** How many aliases one counts for that asks for the schema, or a part of it, anew: all of it is large. */
export const SCHEMA_ALIAS = 20;

/** How many a page holds unless `first` says so. */
export const DEFAULT_PAGE = 25;
