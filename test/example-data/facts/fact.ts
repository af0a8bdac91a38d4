import { expect } from '@jest/globals';

/** What a source says, and how the graph must say it. */
export interface PublishedFact {
  fact: string;
  /** Fields of Query. */
  query: string;
  expected: unknown;
}

/** The facts of one source, asked on a day on which they held. */
export interface PublishedFacts {
  source: string;
  on: string;
  facts: readonly PublishedFact[];
}

/** What every fact says of itself. */
export const SAID = 'certainty fictional lastConfirmedAt source { publisher publishedOn publishedPrecision }';

export interface Publication {
  publisher: string;
  /** Only one of the sources says when it was published. */
  publishedOn?: string;
}

/** How the facts of a publication say where they come from; their age is the publication's, unknown where that is. */
export function saidBy({ publisher, publishedOn }: Publication) {
  return (certainty = 'ESTABLISHED') => ({
    certainty,
    fictional: false,
    lastConfirmedAt: publishedOn ?? null,
    source: { publisher: expect.stringContaining(publisher), publishedOn: publishedOn ?? null, publishedPrecision: publishedOn ? 'DAY' : 'UNKNOWN' },
  });
}

/** A remark beside the fields in which all these words stand. */
export function remark(...words: string[]): unknown {
  return expect.stringMatching(new RegExp(words.map((word) => `(?=.*${word})`).join(''), 's'));
}

/** A term of which neither end is known. */
export const UNKNOWN_START = { from: null, fromPrecision: 'UNKNOWN' };
