/** Inhabitants of an area, and of what is covered of it, by the figures of one year. */
export interface CoveredInhabitants {
  /** Null if there are no figures. */
  year: number | null;
  /** Of the area as a whole; null if a figure is missing. */
  whole: number | null;
  /** Of the covered areas whose figure is there. */
  known: number;
  /** The covered areas whose figure is missing. */
  missing: readonly string[];
}

/** The covered part as a percentage with one decimal; null if a figure that it takes is missing, or nobody lives there. */
export function coveredShare(inhabitants: CoveredInhabitants): number | null {
  return inhabitants.missing.length > 0 ? null : knownShare(inhabitants);
}

/** The part of which it is known that it is covered, in the same way. */
export function knownShare({ whole, known }: CoveredInhabitants): number | null {
  return whole === null || whole === 0 ? null : Math.round((1000 * known) / whole) / 10;
}

/** Of several years, the latest in which nothing is missing; or else the latest in which the area as a whole has a figure. */
export function bestYear(latestFirst: readonly CoveredInhabitants[]): CoveredInhabitants | undefined {
  const known = latestFirst.filter(({ whole }) => whole !== null);
  return known.find(({ missing }) => missing.length === 0) ?? known[0] ?? latestFirst[0];
}
