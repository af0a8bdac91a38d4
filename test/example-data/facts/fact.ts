import { expect } from '@jest/globals';

/** What a source says, and how the graph must say it. */
export interface PublishedFact {
  fact: string;
  /** Fields of Query. */
  query: string;
  expected: unknown;
}

/** Facts of one source, asked on a day on which they held. */
export interface PublishedFacts {
  source: string;
  on: string;
  facts: readonly PublishedFact[];
}

/** What every fact says of itself. */
export const SAID = 'certainty fictional lastConfirmedAt source { publisher publishedOn publishedPrecision }';

export const TERM = 'term { from fromPrecision to toPrecision }';

/** A term of which the source does not say when it began, nor that it ends. */
export const UNKNOWN_TERM = { term: { from: null, fromPrecision: 'UNKNOWN', to: null, toPrecision: null } };

/** How a fact of a publication says where it comes from. It is as old as the publication; where that has no date, its age is unknown. */
export function saidBy({ publisher, publishedOn }: { publisher: string; publishedOn?: string }): (certainty?: string) => object {
  return (certainty = 'ESTABLISHED') => ({
    certainty,
    fictional: false,
    lastConfirmedAt: publishedOn ?? null,
    source: { publisher: expect.stringContaining(publisher), publishedOn: publishedOn ?? null, publishedPrecision: publishedOn ? 'DAY' : 'UNKNOWN' },
  });
}

/** A text in which all these words stand, in any order. */
export function text(...words: string[]): unknown {
  return expect.stringMatching(new RegExp(words.map((word) => `(?=.*${word})`).join(''), 'is'));
}

/** A list with these in it, and possibly more: the sources give examples. */
export function among(...items: unknown[]): unknown {
  return expect.arrayContaining(items);
}

/** A text in which none of these words stands. */
export function without(...words: string[]): unknown {
  return expect.not.stringMatching(new RegExp(words.join('|'), 'i'));
}
