import { coveredWholes, type PartOf } from '../shared-partner/covered-wholes.js';

/** All wijken and buurten of some municipalities, each with what it is a part of. */
export interface Parts {
  buurten: readonly PartOf[];
  wijken: readonly PartOf[];
}

/**
 * The largest areas of an extent that lie wholly in a set of areas, none inside another: an area of it itself, else wijken of it, and for
 * the rest buurten.
 *
 * @param named areas in and around the extent
 * @param extent areas, each with those that it lies in
 */
export function coveredAreas(named: readonly string[], { extent, buurten, wijken }: Parts & { extent: readonly { id: string; liesIn: readonly string[] }[] }): string[] {
  const covered = coveredWholes(named, [buurten, wijken]);
  const isCovered = ({ id, whole }: PartOf): boolean => covered.has(id) && !covered.has(whole);
  return extent.flatMap(({ id, liesIn }) => {
    if ([id, ...liesIn].some((area) => covered.has(area))) return [id];
    const within = wijken.filter(({ whole }) => whole === id);
    const parts = new Set([id, ...within.map((wijk) => wijk.id)]);
    return [...within.filter(isCovered), ...buurten.filter((buurt) => parts.has(buurt.whole) && isCovered(buurt))].map((part) => part.id);
  });
}
