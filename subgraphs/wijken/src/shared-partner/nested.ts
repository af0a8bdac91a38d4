/** What a place covers. */
export interface Extent {
  id: string;
  /** The areas that it is made up of, each with the areas that it lies in. */
  areas: readonly { id: string; liesIn: readonly string[] }[];
  /** All that lies wholly in it, as far as its areas do not say so themselves. */
  covers?: ReadonlySet<string>;
}

/** The first two places of which one lies wholly in the other, the inner one first; or null. */
export function nestedPlaces(extents: readonly Extent[]): [inner: string, outer: string] | null {
  for (const inner of extents) {
    const outer = extents.find((other) => other !== inner && isInside(inner, other));
    if (outer) return [inner.id, outer.id];
  }
  return null;
}

function isInside(inner: Extent, outer: Extent): boolean {
  const covered = new Set([...outer.areas.map(({ id }) => id), ...(outer.covers ?? [])]);
  return inner.areas.length > 0 && inner.areas.every(({ id, liesIn }) => [id, ...liesIn].some((area) => covered.has(area)));
}
