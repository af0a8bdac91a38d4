export interface NoAnswerOptions {
  readonly cause?: unknown;
  readonly unheard?: boolean;
  readonly late?: boolean;
}

/** A subgraph that did not answer, or not in GraphQL. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  /** Whether nothing came of it at all, so that the same question may be put again. */
  readonly unheard: boolean;

  /** Whether it took too long. */
  readonly late: boolean;

  /** @param reason in our own words, which the log keeps: nothing of what the subgraph said */
  constructor(reason: string, { cause, unheard = false, late = false }: NoAnswerOptions = {}) {
    super(reason, { cause });
    this.unheard = unheard;
    this.late = late;
  }
}
