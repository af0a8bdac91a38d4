export type Level = 'debug' | 'info' | 'warn' | 'error';

/** One event. Its fields are our own words, ids and numbers: no token, no value of a request, nothing of a person. */
export interface Entry {
  readonly level: Level;
  readonly message: string;
  /** What went wrong, as it was thrown. What an error says may quote anybody's data, so it is told by its kind, its code and its place in the code. */
  readonly error?: unknown;
  readonly [field: string]: unknown;
}

/** Writes one event. */
export type Log = (entry: Entry) => void;
