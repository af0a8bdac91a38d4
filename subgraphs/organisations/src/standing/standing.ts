import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';

/** Conditions on what holds on the date and is no mere proposal: only that fills a post, leads a theme, or is there to turn to. */
export const STANDING = { status: TermStatus.ACTIVE, certainty: Certainty.ESTABLISHED } as const;

export function stands({ status, certainty }: { status: TermStatus; certainty: Certainty }): boolean {
  return status === STANDING.status && certainty === STANDING.certainty;
}
